package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.ir.Constraints;
import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Both constraints at once: of each bound the tighter one. */
final class ConstraintMerger {

  private ConstraintMerger() {}

  static Constraints both(Constraints a, Constraints b) {
    if (a.equals(Constraints.NONE)) {
      return b;
    }
    if (b.equals(Constraints.NONE)) {
      return a;
    }
    BigDecimal minimum = either(a.minimum(), b.minimum(), BigDecimal::max);
    BigDecimal maximum = either(a.maximum(), b.maximum(), BigDecimal::min);
    return new Constraints(
        either(a.pattern(), b.pattern(), ConstraintMerger::bothPatterns),
        either(a.minLength(), b.minLength(), Math::max),
        either(a.maxLength(), b.maxLength(), Math::min),
        minimum,
        excludes(minimum, a.minimum(), a.exclusiveMinimum())
            || excludes(minimum, b.minimum(), b.exclusiveMinimum()),
        maximum,
        excludes(maximum, a.maximum(), a.exclusiveMaximum())
            || excludes(maximum, b.maximum(), b.exclusiveMaximum()),
        either(a.multipleOf(), b.multipleOf(), ConstraintMerger::leastCommonMultiple),
        either(a.minItems(), b.minItems(), Math::max),
        either(a.maxItems(), b.maxItems(), Math::min),
        a.uniqueItems() || b.uniqueItems(),
        either(a.minProperties(), b.minProperties(), Math::max),
        either(a.maxProperties(), b.maxProperties(), Math::min));
  }

  private static <T> @Nullable T either(@Nullable T a, @Nullable T b, BinaryOperator<T> both) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.equals(b) ? a : both.apply(a, b);
  }

  private static boolean excludes(
      @Nullable BigDecimal bound, @Nullable BigDecimal own, boolean exclusive) {
    return exclusive && bound != null && own != null && bound.compareTo(own) == 0;
  }

  /** Look-aheads from the start, because a JSON Schema pattern may match anywhere. */
  private static String bothPatterns(String a, String b) {
    return "^(?=[\\s\\S]*?(?:" + a + "))(?=[\\s\\S]*?(?:" + b + "))";
  }

  private static BigDecimal leastCommonMultiple(BigDecimal a, BigDecimal b) {
    int scale = Math.max(0, Math.max(a.scale(), b.scale()));
    var x = a.movePointRight(scale).toBigInteger();
    var y = b.movePointRight(scale).toBigInteger();
    return new BigDecimal(x.multiply(y).divide(x.gcd(y)).abs()).movePointLeft(scale);
  }
}
