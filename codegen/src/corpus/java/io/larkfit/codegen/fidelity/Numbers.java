package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up numbers within a schema's bounds. */
final class Numbers {
  private static final BigDecimal SPAN = BigDecimal.valueOf(1000);

  private final Random random;

  Numbers(Random random) {
    this.random = random;
  }

  JsonNode sample(SchemaView view, boolean integer) {
    BigDecimal low = bound(view, "minimum", "exclusiveMinimum", integer, 1);
    BigDecimal high = bound(view, "maximum", "exclusiveMaximum", integer, -1);
    if (low == null) {
      low = high == null || high.signum() > 0 ? BigDecimal.ZERO : high.subtract(SPAN);
    }
    if (high == null) {
      high = low.add(SPAN);
    }
    BigDecimal step = integer ? BigDecimal.ONE : new BigDecimal("0.25");
    for (Place part : view.parts) {
      JsonNode multiple = part.node().get("multipleOf");
      if (multiple != null && multiple.isNumber() && multiple.decimalValue().signum() > 0) {
        step = multiple.decimalValue();
      }
    }
    BigInteger first = low.divide(step, 0, RoundingMode.CEILING).toBigInteger();
    BigInteger last = high.divide(step, 0, RoundingMode.FLOOR).toBigInteger();
    int choices = last.subtract(first).min(BigInteger.valueOf(1_000_000)).intValue() + 1;
    if (choices < 1) {
      return number(low, integer);
    }
    BigInteger chosen = first.add(BigInteger.valueOf(random.nextInt(choices)));
    return number(step.multiply(new BigDecimal(chosen)), integer);
  }

  private static JsonNode number(BigDecimal value, boolean integer) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return integer
        ? Trees.JSON.getNodeFactory().numberNode(plain.toBigInteger())
        : Trees.JSON.getNodeFactory().numberNode(plain);
  }

  /** The tightest bound, moved inside by a step if it is excluded. */
  private static @Nullable BigDecimal bound(
      SchemaView view, String keyword, String exclusive, boolean integer, int inwards) {
    BigDecimal step = integer ? BigDecimal.ONE : new BigDecimal("0.25");
    BigDecimal tightest = null;
    for (Place part : view.parts) {
      JsonNode limit = part.node().get(keyword);
      JsonNode excluded = part.node().get(exclusive);
      if (limit != null && limit.isNumber()) {
        BigDecimal value = limit.decimalValue();
        boolean open = excluded != null && excluded.asBoolean() && excluded.isBoolean();
        tightest =
            tighter(tightest, open ? value.add(step.multiply(sign(inwards))) : value, inwards);
      }
      if (excluded != null && excluded.isNumber()) {
        tightest =
            tighter(tightest, excluded.decimalValue().add(step.multiply(sign(inwards))), inwards);
      }
    }
    return tightest;
  }

  private static BigDecimal sign(int inwards) {
    return BigDecimal.valueOf(inwards);
  }

  private static BigDecimal tighter(@Nullable BigDecimal a, BigDecimal b, int inwards) {
    return a == null ? b : inwards > 0 ? a.max(b) : a.min(b);
  }
}
