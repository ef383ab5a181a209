package io.larkfit.support.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What may be true of a model's properties, one of them or several together. */
public final class Conditions {
  private Conditions() {}

  public static Predicate<Values> isPresent(String property) {
    return values -> values.get(property) != null;
  }

  public static Predicate<Values> matches(String property, String regex) {
    TextPattern pattern = new TextPattern(regex);
    return values -> values.get(property) != null && pattern.matches(values.text(property));
  }

  public static Predicate<Values> isOneOf(String property, String... texts) {
    return values ->
        values.get(property) != null && Arrays.asList(texts).contains(values.text(property));
  }

  public static Predicate<Values> hasFewerThan(int properties) {
    return values -> values.count() < properties;
  }

  public static Predicate<Values> hasMoreThan(int properties) {
    return values -> values.count() > properties;
  }

  /** Whether no set of properties is there as a whole. */
  @SafeVarargs
  public static Predicate<Values> hasNoneOf(List<String>... sets) {
    return values -> count(values, Arrays.asList(sets)) == 0;
  }

  /** Whether several sets of properties are there as a whole, or none. */
  @SafeVarargs
  public static Predicate<Values> hasNotExactlyOneOf(List<String>... sets) {
    return values -> count(values, Arrays.asList(sets)) != 1;
  }

  private static long count(Values values, List<List<String>> sets) {
    return sets.stream()
        .filter(set -> set.stream().allMatch(property -> values.get(property) != null))
        .count();
  }
}
