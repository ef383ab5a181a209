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

  public static Predicate<Values> hasNone(List<Predicate<Values>> conditions) {
    return values -> count(values, conditions) == 0;
  }

  public static Predicate<Values> hasNoneOrSeveral(List<Predicate<Values>> conditions) {
    return values -> count(values, conditions) != 1;
  }

  private static long count(Values values, List<Predicate<Values>> conditions) {
    return conditions.stream().filter(condition -> condition.test(values)).count();
  }

  public static Predicate<Values> hasFewerThan(int properties) {
    return values -> values.count() < properties;
  }

  public static Predicate<Values> hasMoreThan(int properties) {
    return values -> values.count() > properties;
  }
}
