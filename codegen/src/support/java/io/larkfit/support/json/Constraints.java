package io.larkfit.support.json;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What keywords of JSON Schema demand of a value, such as {@code minimum: 1, maximum: 10}. */
public final class Constraints {
  private final String name;
  private final Map<String, BigDecimal> bounds = new LinkedHashMap<>();
  private final @Nullable TextPattern pattern;

  /** The name is that of an argument; models name their properties themselves. */
  Constraints(String name, String keywords, String pattern) {
    this.name = name;
    for (String keyword : keywords.isEmpty() ? new String[0] : keywords.split(", ")) {
      String[] pair = keyword.split(": ");
      bounds.put(pair[0], pair.length == 1 ? BigDecimal.ONE : new BigDecimal(pair[1]));
    }
    this.pattern = pattern.isEmpty() ? null : new TextPattern(pattern);
  }

  /** What the annotation of an argument demands; nothing if it has none. */
  static Constraints of(Annotation[] annotations) {
    Constraint constraint = JsonConverterFactory.find(annotations, Constraint.class);
    return constraint == null
        ? new Constraints("", "", "")
        : new Constraints(
            JsonConverterFactory.parameterName(annotations),
            constraint.value(),
            constraint.pattern());
  }

  /**
   * Checks an argument of which Retrofit sees only parts, or what is made of it.
   *
   * @throws IllegalArgumentException if it breaks a rule
   */
  public static <T extends @Nullable Object> T check(
      String name, String keywords, String pattern, T value) {
    new Constraints(name, keywords, pattern).check(value);
    return value;
  }

  /** Checks an argument and what it consists of. */
  void check(@Nullable Object value) {
    if (!bounds.isEmpty() || pattern != null) {
      check(value, "");
    }
  }

  /** The level begins the keywords of lists and maps that stand in others. */
  private void check(@Nullable Object value, String level) {
    for (String rule : brokenBy(value, level)) {
      throw new IllegalArgumentException(
          "The argument '" + name + "' must keep to '" + rule + "'.");
    }
    if (value instanceof Collection) {
      ((Collection<?>) value).forEach(item -> check(item, level + "items."));
    } else if (value instanceof Map) {
      ((Map<?, ?>) value).values().forEach(each -> check(each, level + "items."));
    }
  }

  /** The rules for values of this kind that the value does not keep to. */
  List<String> brokenBy(@Nullable Object value) {
    return brokenBy(value, "");
  }

  private List<String> brokenBy(@Nullable Object value, String level) {
    List<String> broken = new ArrayList<>();
    bounds.forEach(
        (keyword, bound) -> {
          String own = keyword.substring(keyword.lastIndexOf('.') + 1);
          boolean sized = own.endsWith("Items") || own.endsWith("Properties");
          boolean meant = !sized || keyword.equals(level + own);
          BigDecimal actual = meant ? measure(own, value) : null;
          if (actual != null && !holds(own, actual, bound)) {
            boolean flag = own.equals("uniqueItems");
            broken.add(flag ? keyword : keyword + ": " + bound.toPlainString());
          }
        });
    if (pattern != null && value instanceof String && !pattern.matches((String) value)) {
      broken.add("pattern: " + pattern);
    }
    return broken;
  }

  /** What a keyword compares; null if it says nothing of such values. */
  private static @Nullable BigDecimal measure(String keyword, @Nullable Object value) {
    if (keyword.equals("uniqueItems") && value instanceof Collection) {
      Collection<?> items = (Collection<?>) value;
      return BigDecimal.valueOf(items.size() - new HashSet<Object>(items).size());
    } else if (keyword.endsWith("Items") && value instanceof Collection) {
      return BigDecimal.valueOf(((Collection<?>) value).size());
    } else if (keyword.endsWith("Properties") && value instanceof Map) {
      return BigDecimal.valueOf(((Map<?, ?>) value).size());
    } else if (keyword.endsWith("Length") && value instanceof String) {
      String text = (String) value;
      return BigDecimal.valueOf(text.codePointCount(0, text.length()));
    }
    boolean number = keyword.endsWith("imum") || keyword.equals("multipleOf");
    return number && value instanceof Number ? new BigDecimal(value.toString()) : null;
  }

  private static boolean holds(String keyword, BigDecimal actual, BigDecimal bound) {
    int sign = actual.compareTo(bound);
    switch (keyword) {
      case "exclusiveMinimum":
        return sign > 0;
      case "exclusiveMaximum":
        return sign < 0;
      case "multipleOf":
        return actual.remainder(bound).signum() == 0;
      case "uniqueItems":
        return actual.signum() == 0;
      default:
        return keyword.startsWith("min") ? sign >= 0 : sign <= 0;
    }
  }
}
