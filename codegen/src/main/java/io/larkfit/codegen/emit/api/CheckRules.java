package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema demands of an argument, its elements included: {@code @Constraint(value =
 * "maxItems: 3, minLength: 1", pattern = "^a")}.
 *
 * @param ofList whether it demands something of the list as a whole
 */
record CheckRules(String keywords, String pattern, boolean ofList) {

  static CheckRules of(Value value) {
    List<String> keywords = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    boolean ofList = value.type() instanceof TypeRef.ListOf && add(value, keywords);
    for (Value inner = ofList ? element(value) : value; inner != null; inner = element(inner)) {
      add(inner, keywords);
      if (inner.constraints().pattern() != null) {
        patterns.add(inner.constraints().pattern());
      }
    }
    return new CheckRules(
        String.join(", ", keywords.stream().distinct().toList()),
        patterns.isEmpty() ? "" : patterns.get(0),
        ofList);
  }

  boolean isEmpty() {
    return keywords.isEmpty() && pattern.isEmpty();
  }

  AnnotationSpec annotation(JsonSupport support) {
    AnnotationSpec.Builder check =
        AnnotationSpec.builder(support.name(JsonSupport.Kind.CONSTRAINT));
    if (pattern.isEmpty()) {
      return check.addMember("value", "$S", keywords).build();
    }
    CodeBlock regex = CodeBlock.of("pattern = $S", pattern);
    CodeBlock members =
        keywords.isEmpty() ? regex : CodeBlock.of("value = $S,$W$L", keywords, regex);
    return check.addMember("value", members).build();
  }

  /** The argument, checked before it is passed on. */
  CodeBlock checked(String wireName, String argument, JsonSupport support) {
    return isEmpty()
        ? CodeBlock.of("$N", argument)
        : CodeBlock.of(
            "$T.check($S, $S, $S,$W$N)",
            support.name(JsonSupport.Kind.CONSTRAINTS),
            wireName,
            keywords,
            pattern,
            argument);
  }

  private static @Nullable Value element(Value value) {
    if (value.type() instanceof TypeRef.ListOf list) {
      return list.element();
    }
    return value.type() instanceof TypeRef.MapOf map ? map.value() : null;
  }

  private static boolean add(Value value, List<String> keywords) {
    int before = keywords.size();
    Constraints rules = value.constraints();
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
    return keywords.size() > before;
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
