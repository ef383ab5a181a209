package io.larkfit.support.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What JSON Schema may demand of a value beyond its type. */
public final class Checks {
  private Checks() {}

  public static Check constant(Object value) {
    return new Check("must be " + value, (shape, kept) -> kept.equals(value));
  }

  public static Check pattern(String regex) {
    TextPattern pattern = new TextPattern(regex);
    return new Check("must match " + pattern, (shape, kept) -> pattern.matches(shape.text(kept)));
  }

  public static Check minLength(int bound) {
    return new Check(
        "must have at least " + bound + " characters",
        (shape, kept) -> length(shape.text(kept)) >= bound);
  }

  public static Check maxLength(int bound) {
    return new Check(
        "must have at most " + bound + " characters",
        (shape, kept) -> length(shape.text(kept)) <= bound);
  }

  public static Check minimum(Number bound) {
    return number("must be at least " + bound, value -> value.compareTo(decimal(bound)) >= 0);
  }

  public static Check exclusiveMinimum(Number bound) {
    return number("must be above " + bound, value -> value.compareTo(decimal(bound)) > 0);
  }

  public static Check maximum(Number bound) {
    return number("must be at most " + bound, value -> value.compareTo(decimal(bound)) <= 0);
  }

  public static Check exclusiveMaximum(Number bound) {
    return number("must be below " + bound, value -> value.compareTo(decimal(bound)) < 0);
  }

  public static Check multipleOf(Number factor) {
    return number(
        "must be a multiple of " + factor, value -> value.remainder(decimal(factor)).signum() == 0);
  }

  public static Check minItems(int bound) {
    return new Check(
        "must have at least " + bound + " items",
        (shape, kept) -> ((List<?>) kept).size() >= bound);
  }

  public static Check maxItems(int bound) {
    return new Check(
        "must have at most " + bound + " items", (shape, kept) -> ((List<?>) kept).size() <= bound);
  }

  public static Check uniqueItems() {
    return new Check(
        "must not have equal items",
        (shape, kept) -> new HashSet<Object>((List<?>) kept).size() == ((List<?>) kept).size());
  }

  public static Check minProperties(int bound) {
    return new Check(
        "must have at least " + bound + " entries",
        (shape, kept) -> ((Map<?, ?>) kept).size() >= bound);
  }

  public static Check maxProperties(int bound) {
    return new Check(
        "must have at most " + bound + " entries",
        (shape, kept) -> ((Map<?, ?>) kept).size() <= bound);
  }

  private static Check number(String rule, Predicate<BigDecimal> passes) {
    return new Check(rule, (shape, kept) -> passes.test(decimal(kept)));
  }

  private static BigDecimal decimal(Object number) {
    return new BigDecimal(number.toString());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
