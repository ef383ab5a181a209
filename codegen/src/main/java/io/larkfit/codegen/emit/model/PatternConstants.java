package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.larkfit.codegen.ir.Rule;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The patterns of a class, each compiled once and named after the first field that has it. */
final class PatternConstants {

  private static final ClassName PATTERN = ClassName.get(Pattern.class);

  private final Map<String, String> namesByPattern = new LinkedHashMap<>();

  static PatternConstants of(ModelShape model) {
    PatternConstants constants = new PatternConstants();
    model.members().forEach(field -> constants.add(field.name(), field.value()));
    for (Rule rule : model.ir().rules()) {
      if (rule instanceof Rule.Forbidden forbidden) {
        forbidden.notAllOf().forEach(test -> constants.add(test.javaName(), test.pattern()));
      }
    }
    return constants;
  }

  static PatternConstants of(UnionShape union) {
    PatternConstants constants = new PatternConstants();
    union.alternatives().forEach(each -> constants.add(each.javaName(), each.value()));
    return constants;
  }

  private void add(String owner, Value value) {
    add(owner, value.constraints().pattern());
    if (value.type() instanceof TypeRef.ListOf list) {
      add(owner, list.element());
    } else if (value.type() instanceof TypeRef.MapOf map) {
      add(owner, map.value());
    }
  }

  /** The constant that holds the pattern. */
  String name(String pattern) {
    String name = namesByPattern.get(pattern);
    if (name == null) {
      throw new IllegalArgumentException("No constant for the pattern " + pattern);
    }
    return name;
  }

  List<FieldSpec> fields() {
    return namesByPattern.entrySet().stream()
        .map(entry -> field(entry.getValue(), entry.getKey()))
        .toList();
  }

  private static FieldSpec field(String name, String pattern) {
    CodeBlock value = CodeBlock.of("$T.compile($S)", PATTERN, pattern);
    boolean isLong = name.length() + pattern.length() > 36;
    return FieldSpec.builder(PATTERN, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(isLong ? "\n$>$>$L$<$<" : "$L", value)
        .build();
  }

  private void add(String owner, @Nullable String pattern) {
    if (pattern != null && !namesByPattern.containsKey(pattern)) {
      namesByPattern.put(pattern, unused(constantCase(owner) + "_PATTERN"));
    }
  }

  private String unused(String wish) {
    String name = wish;
    for (int i = 2; namesByPattern.containsValue(name); i++) {
      name = wish + "_" + i;
    }
    return name;
  }

  private static String constantCase(String camel) {
    return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
