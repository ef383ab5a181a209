package io.larkfit.codegen.emit.api;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.ConstraintTexts;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema demands of an argument, its elements included: {@code @Constraint(value =
 * "maxItems: 3, minLength: 1", pattern = "^a")}.
 *
 * @param ofList whether it demands something of a list as a whole
 */
record CheckRules(String keywords, String pattern, boolean ofList) {

  static CheckRules of(Value value) {
    Set<String> keywords = new LinkedHashSet<>();
    List<String> patterns = new ArrayList<>();
    boolean ofList = false;
    String level = "";
    for (Value inner = value; inner != null; inner = element(inner)) {
      ofList |= add(inner, level, keywords) && inner.type() instanceof TypeRef.ListOf;
      level += element(inner) == null ? "" : "items.";
      if (inner.constraints().pattern() != null) {
        patterns.add(inner.constraints().pattern());
      }
    }
    return new CheckRules(
        String.join(", ", keywords), patterns.isEmpty() ? "" : patterns.get(0), ofList);
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

  private static boolean add(Value value, String level, Set<String> keywords) {
    String own = ConstraintTexts.keywords(value.constraints());
    boolean sized = value.type() instanceof TypeRef.ListOf || value.type() instanceof TypeRef.MapOf;
    String prefix = sized ? level : "";
    return !own.isEmpty()
        && keywords.addAll(Arrays.stream(own.split(", ")).map(prefix::concat).toList());
  }
}
