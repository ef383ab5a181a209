package io.larkfit.support.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The rules of a {@link Constraint}. */
public final class Constraints {
  private final String name;
  private final Map<String, BigDecimal> rules = new HashMap<>();
  private final @Nullable TextPattern pattern;

  Constraints(String name, String rules, String pattern) {
    this.name = name;
    for (String rule : rules.isEmpty() ? new String[0] : rules.split(", ")) {
      String[] pair = rule.split(": ");
      this.rules.put(pair[0], pair.length == 1 ? BigDecimal.ONE : new BigDecimal(pair[1]));
    }
    this.pattern = pattern.isEmpty() ? null : new TextPattern(pattern);
  }

  /**
   * Constraints an argument of which Retrofit sees only parts, or what is made of it.
   *
   * @throws IllegalArgumentException if it breaks a rule
   */
  public static <T extends @Nullable Object> T check(
      String name, String rules, String pattern, T value) {
    new Constraints(name, rules, pattern).check(value);
    return value;
  }

  void check(@Nullable Object value) {
    if (value instanceof Collection) {
      Collection<?> items = (Collection<?>) value;
      between("minItems", items.size(), "maxItems");
      if (rules.containsKey("uniqueItems") && new HashSet<>(items).size() < items.size()) {
        throw broken("uniqueItems");
      }
      items.forEach(this::check);
    } else if (value instanceof Map) {
      Map<?, ?> entries = (Map<?, ?>) value;
      between("minProperties", entries.size(), "maxProperties");
      entries.values().forEach(this::check);
    } else if (value instanceof String) {
      String text = (String) value;
      between("minLength", text.codePointCount(0, text.length()), "maxLength");
      if (pattern != null && !pattern.matches(text)) {
        throw broken("pattern: " + pattern);
      }
    } else if (value instanceof Number) {
      BigDecimal number = new BigDecimal(value.toString());
      limit("minimum", number, sign -> sign >= 0);
      limit("exclusiveMinimum", number, sign -> sign > 0);
      limit("maximum", number, sign -> sign <= 0);
      limit("exclusiveMaximum", number, sign -> sign < 0);
      BigDecimal factor = rules.get("multipleOf");
      if (factor != null && number.remainder(factor).signum() != 0) {
        throw broken("multipleOf: " + factor);
      }
    }
  }

  private void between(String min, int size, String max) {
    limit(min, BigDecimal.valueOf(size), sign -> sign >= 0);
    limit(max, BigDecimal.valueOf(size), sign -> sign <= 0);
  }

  private void limit(String rule, BigDecimal actual, IntPredicate allowed) {
    BigDecimal bound = rules.get(rule);
    if (bound != null && !allowed.test(actual.compareTo(bound))) {
      throw broken(rule + ": " + bound.toPlainString());
    }
  }

  private IllegalArgumentException broken(String rule) {
    return new IllegalArgumentException("The argument '" + name + "' must keep to '" + rule + "'.");
  }
}
