package io.larkfit.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI object in its place.
 *
 * @param edge the key of the parent under which it stands
 * @param name its own key in a map such as {@code properties}, or its index in a list; else the
 *     edge
 */
public record Node(
    Place place, String pointer, String edge, String name, JsonNode json, @Nullable Node parent) {

  /** Appends to a JSON pointer. */
  public static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** A pointer to something below. */
  public String at(String... keys) {
    String result = pointer;
    for (String key : keys) {
      result = child(result, key);
    }
    return result;
  }

  public String text(String key) {
    return json.path(key).asText("");
  }

  public boolean has(String key) {
    return json.has(key);
  }

  public boolean isReference() {
    return json.has("$ref");
  }

  /** Whether it, or what it is part of, says what a value must not be. */
  public boolean isNegated() {
    return edge.equals("not") || (parent != null && parent.isNegated());
  }
}
