package io.larkfit.spec.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that are made of words. */
final class Identifiers {

  private static final Pattern BOUNDARY =
      Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern PLURAL = Pattern.compile(".*[^su]s");

  private Identifiers() {}

  /** The words of a name, in lower case; empty if it has no letter or digit that is ASCII. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BOUNDARY.split(name)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** As in {@code AgentSchedule}; a name that would begin with a digit gets a word before it. */
  static String pascal(String name) {
    String joined =
        of(name).stream()
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return joined.isEmpty() || !Character.isDigit(joined.charAt(0)) ? joined : "Type" + joined;
  }

  /** As in {@code agentSchedule}. */
  static String camel(String name) {
    String pascal = pascal(name);
    return pascal.isEmpty()
        ? ""
        : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
  }

  /** As in {@code agent_schedule}; a name that would begin with a digit gets a letter before it. */
  static String snake(String name) {
    String joined = String.join("_", of(name));
    return joined.isEmpty() || !Character.isDigit(joined.charAt(0)) ? joined : "n" + joined;
  }

  /** As in {@code AGENT_SCHEDULE}; empty if that would begin with a digit. */
  static String constant(String name) {
    String joined = String.join("_", of(name)).toUpperCase(Locale.ROOT);
    return joined.isEmpty() || Character.isDigit(joined.charAt(0)) ? "" : joined;
  }

  /** One of what a name says there are many of. */
  static String singular(String name) {
    if (name.endsWith("ies") && name.length() > 4) {
      return name.substring(0, name.length() - 3) + "y";
    }
    if (name.matches(".*(ss|x|ch|sh)es")) {
      return name.substring(0, name.length() - 2);
    }
    return PLURAL.matcher(name).matches() ? name.substring(0, name.length() - 1) : name;
  }

  static boolean isPlural(String name) {
    return !singular(name).equals(name);
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
