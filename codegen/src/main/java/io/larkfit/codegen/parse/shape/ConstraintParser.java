package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Node;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a schema demands of a value; 3.0's boolean and 3.1's numeric exclusive bounds alike.
 */
final class ConstraintParser {

  private final ErrorCollector errors;

  ConstraintParser(ErrorCollector errors) {
    this.errors = errors;
  }

  Constraints parse(Node node) {
    Schema<?> schema = node.schema();
    BigDecimal above = schema.getExclusiveMinimumValue();
    BigDecimal below = schema.getExclusiveMaximumValue();
    BigDecimal minimum = schema.getMinimum();
    BigDecimal maximum = schema.getMaximum();
    boolean tighterMinimum = above != null && (minimum == null || above.compareTo(minimum) >= 0);
    boolean tighterMaximum = below != null && (maximum == null || below.compareTo(maximum) <= 0);
    return new Constraints(
        pattern(node),
        schema.getMinLength(),
        schema.getMaxLength(),
        tighterMinimum ? above : minimum,
        tighterMinimum || (minimum != null && isTrue(schema.getExclusiveMinimum())),
        tighterMaximum ? below : maximum,
        tighterMaximum || (maximum != null && isTrue(schema.getExclusiveMaximum())),
        schema.getMultipleOf(),
        schema.getMinItems(),
        schema.getMaxItems(),
        isTrue(schema.getUniqueItems()),
        schema.getMinProperties(),
        schema.getMaxProperties());
  }

  private @Nullable String pattern(Node node) {
    String pattern = node.schema().getPattern();
    if (pattern == null) {
      return null;
    }
    String java = JavaPatterns.of(pattern);
    if (java == null) {
      errors.notice(
          node.pointer().child("pattern"),
          "the pattern is no regular expression that Java understands; it is not checked");
    }
    return java;
  }

  private static boolean isTrue(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }
}
