package io.larkfit.support.json;

import java.util.Arrays;
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
  public static Predicate<Values> hasNoneOf(String[]... sets) {
    return values -> count(values, sets) == 0;
  }

  /** Whether several sets of properties are there as a whole, or none. */
  public static Predicate<Values> hasNotExactlyOneOf(String[]... sets) {
    return values -> count(values, sets) != 1;
  }

  private static long count(Values values, String[][] sets) {
    return Arrays.stream(sets)
        .filter(set -> Arrays.stream(set).allMatch(property -> values.get(property) != null))
        .count();
  }
}
