package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A tree that differs in one place from another.
 *
 * @param how what was done there: changed, removed or renamed
 * @param pointer the place in the original
 * @param original what stood there
 * @param result makes the tree
 */
record Mutation(How how, String pointer, JsonNode original, Supplier<JsonNode> result) {

  enum How {
    CHANGED,
    REMOVED,
    RENAMED
  }

  JsonNode tree() {
    return result.get();
  }

  @Override
  public String toString() {
    return how.name().toLowerCase(Locale.ROOT) + " " + pointer;
  }
}
