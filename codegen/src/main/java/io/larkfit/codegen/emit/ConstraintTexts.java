package io.larkfit.codegen.emit;

import io.larkfit.codegen.ir.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints as the support classes read them: {@code minLength: 1, maxLength: 40}. */
public final class ConstraintTexts {

  private ConstraintTexts() {}

  /** All but the pattern, which may hold any character. */
  public static String keywords(Constraints rules) {
    List<String> keywords = new ArrayList<>();
    size(keywords, "minLength", rules.minLength());
    size(keywords, "maxLength", rules.maxLength());
    number(keywords, rules.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", rules.minimum());
    number(keywords, rules.exclusiveMaximum() ? "exclusiveMaximum" : "maximum", rules.maximum());
    number(keywords, "multipleOf", rules.multipleOf());
    size(keywords, "minItems", rules.minItems());
    size(keywords, "maxItems", rules.maxItems());
    if (rules.uniqueItems()) {
      keywords.add("uniqueItems");
    }
    size(keywords, "minProperties", rules.minProperties());
    size(keywords, "maxProperties", rules.maxProperties());
    return String.join(", ", keywords);
  }

  private static void size(List<String> keywords, String keyword, @Nullable Integer bound) {
    number(keywords, keyword, bound == null ? null : BigDecimal.valueOf(bound));
  }

  private static void number(List<String> keywords, String keyword, @Nullable BigDecimal bound) {
    if (bound != null) {
      keywords.add(keyword + ": " + bound.toPlainString());
    }
  }
}
