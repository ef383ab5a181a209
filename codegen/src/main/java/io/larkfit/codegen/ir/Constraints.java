package io.larkfit.codegen.ir;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What JSON Schema demands of a value beyond its type; null where it demands nothing. */
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
}
