package io.larkfit.codegen.ir;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What JSON Schema demands of a value beyond its type; null where it demands nothing.
 *
 * @param pattern in Java's syntax
 */
public record Constraints(
    @Nullable String pattern,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    @Nullable BigDecimal minimum,
    boolean exclusiveMinimum,
    @Nullable BigDecimal maximum,
    boolean exclusiveMaximum,
    @Nullable BigDecimal multipleOf,
    @Nullable Integer minItems,
    @Nullable Integer maxItems,
    boolean uniqueItems,
    @Nullable Integer minProperties,
    @Nullable Integer maxProperties) {

  public static final Constraints NONE =
      new Constraints(
          null, null, null, null, false, null, false, null, null, null, false, null, null);

  public static Constraints ofText(
      @Nullable String pattern, @Nullable Integer minLength, @Nullable Integer maxLength) {
    return new Constraints(
        pattern, minLength, maxLength, null, false, null, false, null, null, null, false, null,
        null);
  }

  public static Constraints ofNumber(
      @Nullable BigDecimal minimum,
      boolean exclusiveMinimum,
      @Nullable BigDecimal maximum,
      boolean exclusiveMaximum,
      @Nullable BigDecimal multipleOf) {
    return new Constraints(
        null,
        null,
        null,
        minimum,
        exclusiveMinimum,
        maximum,
        exclusiveMaximum,
        multipleOf,
        null,
        null,
        false,
        null,
        null);
  }

  public static Constraints ofList(
      @Nullable Integer minItems, @Nullable Integer maxItems, boolean uniqueItems) {
    return new Constraints(
        null,
        null,
        null,
        null,
        false,
        null,
        false,
        null,
        minItems,
        maxItems,
        uniqueItems,
        null,
        null);
  }

  public static Constraints ofObject(
      @Nullable Integer minProperties, @Nullable Integer maxProperties) {
    return new Constraints(
        null,
        null,
        null,
        null,
        false,
        null,
        false,
        null,
        null,
        null,
        false,
        minProperties,
        maxProperties);
  }

  /** What of these applies to a string. */
  public Constraints text() {
    return ofText(pattern, minLength, maxLength);
  }

  /** What of these applies to a number. */
  public Constraints number() {
    return ofNumber(minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf);
  }

  /** What of these applies to an array. */
  public Constraints list() {
    return ofList(minItems, maxItems, uniqueItems);
  }

  /** What of these applies to an object. */
  public Constraints object() {
    return ofObject(minProperties, maxProperties);
  }

  public Constraints withoutPattern() {
    return new Constraints(
        null,
        minLength,
        maxLength,
        minimum,
        exclusiveMinimum,
        maximum,
        exclusiveMaximum,
        multipleOf,
        minItems,
        maxItems,
        uniqueItems,
        minProperties,
        maxProperties);
  }
}
