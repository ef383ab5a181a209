package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether a message leads to the place that it is about. */
final class Naming {

  /** A schema's parts, such as {@code /allOf/1}, are near one another. */
  private static final int NEAR = 2;

  /** What any schema or operation has, so that it names none of them. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "additionalProperties",
          "allOf",
          "default",
          "enum",
          "example",
          "format",
          "items",
          "maxItems",
          "maxLength",
          "maximum",
          "minItems",
          "minLength",
          "minimum",
          "name",
          "nullable",
          "parameters",
          "pattern",
          "properties",
          "required",
          "responses",
          "schema",
          "type");

  private Naming() {}

  /**
   * Whether a message is about what was changed: it points there, or nearly, or has the name or the
   * value of it.
   *
   * @param pointer where the message says that it is
   * @param message all it says
   */
  static boolean names(Mutation mutation, String pointer, String message) {
    String place = mutation.pointer();
    return common(place, pointer) >= depth(place) - NEAR
        || (pointer + "/").startsWith(place + "/")
        || Stream.concat(names(place).stream(), values(mutation.original()))
            .anyMatch(message::contains);
  }

  /** What tells a value from others of its kind. */
  private static Stream<String> values(JsonNode value) {
    return value.isValueNode()
        ? Stream.of(value.asText().replaceFirst("^#/.*/", "")).filter(text -> text.length() > 2)
        : StreamSupport.stream(value.spliterator(), false).flatMap(Naming::values);
  }

  /** How long the way is that two pointers share. */
  private static int common(String one, String other) {
    String[] left = one.split("/");
    String[] right = other.split("/");
    int same = 0;
    while (same < Math.min(left.length, right.length) && left[same].equals(right[same])) {
      same++;
    }
    return same - 1;
  }

  private static int depth(String pointer) {
    return pointer.length() - pointer.replace("/", "").length();
  }

  /** The last names on the way to a place. */
  private static List<String> names(String place) {
    List<String> names =
        Arrays.stream(place.split("/"))
            .map(token -> token.replace("~1", "/").replace("~0", "~"))
            .filter(
                token ->
                    token.length() > 2 && !token.matches("[0-9]{1,2}") && !KEYWORDS.contains(token))
            .toList();
    return names.subList(Math.max(0, names.size() - 2), names.size());
  }
}
