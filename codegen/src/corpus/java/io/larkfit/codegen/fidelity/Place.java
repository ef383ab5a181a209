package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A position in one of a spec's files.
 *
 * @param pointer as a URI fragment, such as {@code #/components/schemas/Pet}
 */
record Place(URI document, String pointer, JsonNode node) {

  /** The place below, or null if there is nothing. */
  @Nullable Place child(String token) {
    JsonNode child =
        node.isArray() && token.matches("\\d+")
            ? node.get(Integer.parseInt(token))
            : node.get(token);
    return child == null
        ? null
        : new Place(document, pointer + "/" + token.replace("~", "~0").replace("/", "~1"), child);
  }

  @Nullable Place child(String token, String next) {
    Place child = child(token);
    return child == null ? null : child.child(next);
  }

  /** The last token. */
  String name() {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.replace("~1", "/").replace("~0", "~");
  }

  /** A keyword's text, or null. */
  @Nullable String text(String keyword) {
    JsonNode value = node.get(keyword);
    return value != null && value.isTextual() ? value.textValue() : null;
  }

  boolean is(String keyword) {
    JsonNode value = node.get(keyword);
    return value != null && value.isBoolean() && value.booleanValue();
  }

  String key() {
    return document + pointer;
  }

  /** Two places are one if they stand at the same position. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && key().equals(place.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return pointer;
  }
}
