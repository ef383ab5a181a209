package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where two JSON values differ. Numbers are equal by value; so are moments, UUIDs and base64, which
 * can be spelled in several ways.
 *
 * @param path names and indices
 * @param missing whether the second has nothing there
 */
record JsonDifference(List<String> path, boolean missing, String text) {

  static List<JsonDifference> between(JsonNode expected, JsonNode actual) {
    List<JsonDifference> found = new ArrayList<>();
    compare(List.of(), expected, actual, found);
    return found;
  }

  private static void compare(
      List<String> path, JsonNode expected, @Nullable JsonNode actual, List<JsonDifference> found) {
    if (actual == null) {
      found.add(new JsonDifference(path, true, at(path) + ": " + brief(expected) + " is gone"));
    } else if (expected.isObject() && actual.isObject()) {
      expected
          .properties()
          .forEach(
              entry ->
                  compare(
                      child(path, entry.getKey()),
                      entry.getValue(),
                      actual.get(entry.getKey()),
                      found));
      actual
          .properties()
          .forEach(
              entry -> {
                if (!expected.has(entry.getKey())) {
                  differ(child(path, entry.getKey()), "nothing", brief(entry.getValue()), found);
                }
              });
    } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(child(path, Integer.toString(i)), expected.get(i), actual.get(i), found);
      }
    } else if (!isSame(expected, actual)) {
      differ(path, brief(expected), brief(actual), found);
    }
  }

  private static void differ(
      List<String> path, String expected, String actual, List<JsonDifference> found) {
    found.add(new JsonDifference(path, false, at(path) + ": " + expected + " became " + actual));
  }

  private static boolean isSame(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    return a.equals(b)
        || (a.isTextual() && b.isTextual() && isSameText(a.textValue(), b.textValue()));
  }

  private static boolean isSameText(String a, String b) {
    try {
      if (a.length() > 18 && OffsetDateTime.parse(a).equals(OffsetDateTime.parse(b))) {
        return true;
      }
    } catch (DateTimeParseException e) {
      // Not a moment.
    }
    try {
      if (a.length() == 36) {
        return UUID.fromString(a).equals(UUID.fromString(b));
      }
      return Arrays.equals(Base64.getDecoder().decode(a), Base64.getDecoder().decode(b));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static List<String> child(List<String> path, String name) {
    List<String> child = new ArrayList<>(path);
    child.add(name);
    return child;
  }

  private static String at(List<String> path) {
    return "/" + String.join("/", path);
  }

  static String brief(JsonNode json) {
    String text = json.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
