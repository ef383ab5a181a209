package io.larkfit.codegen.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each name once: a taken one gets a number, {@code name2}. */
final class UniqueNames {

  private final boolean ignoreCase;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  UniqueNames(boolean ignoreCase) {
    this.ignoreCase = ignoreCase;
  }

  UniqueNames reserve(Collection<String> names) {
    names.forEach(name -> taken.add(key(name)));
    return this;
  }

  String allocate(String candidate) {
    String name = candidate;
    // The last number is remembered: thousands of equal names stay linear.
    int number = lastNumbers.getOrDefault(key(candidate), 1);
    while (!taken.add(key(name))) {
      number++;
      name = numbered(candidate, number);
    }
    lastNumbers.put(key(candidate), number);
    return name;
  }

  boolean isFree(String name) {
    return !taken.contains(key(name));
  }

  private static String numbered(String candidate, int number) {
    boolean digitBefore = Character.isDigit(candidate.charAt(candidate.length() - 1));
    return candidate + (digitBefore ? "_" : "") + number;
  }

  private String key(String name) {
    return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
  }
}
