package io.larkfit.codegen.emit.json;

import static io.larkfit.codegen.emit.json.Support.NULLABLE_OBJECT;
import static io.larkfit.codegen.emit.json.Support.STRING;
import static io.larkfit.codegen.emit.json.Support.finalClass;
import static io.larkfit.codegen.emit.json.Support.listOf;
import static io.larkfit.codegen.emit.json.Support.method;
import static io.larkfit.codegen.emit.json.Support.storing;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Constraints;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code Check}: one value against the constraints of JSON Schema. */
final class CheckEmitter {

  private final TypeNames types;
  private final Needs needs;
  private final ClassName name;

  CheckEmitter(TypeNames types, Needs needs) {
    this.types = types;
    this.needs = needs;
    this.name = types.json("Check");
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        finalClass(
            name,
            """
            Checks of one value; null passes all but {@link #required}. Messages never quote the value,
            which may be a secret.\
            """,
            PUBLIC);
    storing(type, STRING, "path", NULLABLE_OBJECT, "value", listOf(STRING), "found");
    type.addMethod(required());
    addIf(needs.constants(), type, equalTo());
    addIf(needs.checks(c -> c.pattern() != null), type, matches());
    addIf(needs.checks(c -> c.minLength() != null), type, length("minLength", "at least", "<"));
    addIf(needs.checks(c -> c.maxLength() != null), type, length("maxLength", "at most", ">"));
    addBounds(type);
    addIf(needs.checks(c -> c.multipleOf() != null), type, multipleOf());
    addSizes(type);
    addIf(needs.checks(Constraints::uniqueItems), type, uniqueItems());
    return type.addMethod(items()).addMethod(values()).addMethod(refuseIf()).build();
  }

  private void addBounds(TypeSpec.Builder type) {
    Predicate<Constraints> bounded = c -> c.minimum() != null || c.maximum() != null;
    if (needs.checks(bounded)) {
      type.addMethod(bound("atLeast", "at least", "<"))
          .addMethod(bound("above", "above", "<="))
          .addMethod(bound("atMost", "at most", ">"))
          .addMethod(bound("below", "below", ">="))
          .addMethod(compareTo());
    }
  }

  private void addSizes(TypeSpec.Builder type) {
    MethodSpec minItems = size("minItems", List.class, "at least", "<", "items");
    MethodSpec maxItems = size("maxItems", List.class, "at most", ">", "items");
    MethodSpec minEntries = size("minProperties", Map.class, "at least", "<", "entries");
    MethodSpec maxEntries = size("maxProperties", Map.class, "at most", ">", "entries");
    addIf(needs.checks(c -> c.minItems() != null), type, minItems);
    addIf(needs.checks(c -> c.maxItems() != null), type, maxItems);
    addIf(needs.checks(c -> c.minProperties() != null), type, minEntries);
    addIf(needs.checks(c -> c.maxProperties() != null), type, maxEntries);
  }

  private static void addIf(boolean needed, TypeSpec.Builder type, MethodSpec method) {
    if (needed) {
      type.addMethod(method);
    }
  }

  private MethodSpec required() {
    return method(name, "required", PUBLIC)
        .addStatement("return refuseIf(value == null, $S)", "is required")
        .build();
  }

  private MethodSpec equalTo() {
    return method(name, "equalTo", PUBLIC)
        .addParameter(TypeNames.OBJECT, "constant")
        .addStatement(
            "return refuseIf(value != null && !value.equals(constant), $S + constant)", "must be ")
        .build();
  }

  private MethodSpec matches() {
    return method(name, "matches", PUBLIC)
        .addParameter(Pattern.class, "pattern")
        .addCode(
            """
            boolean matches = value == null || Violations.matches(value, pattern);
            return refuseIf(!matches, "must match " + pattern);
            """)
        .build();
  }

  /** JSON Schema counts code points. */
  private MethodSpec length(String method, String words, String operator) {
    return method(name, method, PUBLIC)
        .addParameter(TypeName.INT, "bound")
        .addCode(
            """
            String text = value == null ? null : $1T.text(value);
            return refuseIf(
                text != null && text.codePointCount(0, text.length()) $2L bound,
                "must have $3L " + bound + " characters");
            """,
            types.json("Json"),
            operator,
            words)
        .build();
  }

  private MethodSpec bound(String method, String words, String operator) {
    return method(name, method, PUBLIC)
        .addParameter(Number.class, "bound")
        .addStatement(
            "return refuseIf(value != null && compareTo(bound) $L 0, $S + bound)",
            operator,
            "must be " + words + " ")
        .build();
  }

  private MethodSpec multipleOf() {
    return method(name, "multipleOf", PUBLIC)
        .addParameter(Number.class, "factor")
        .addCode(
            """
            boolean multiple =
                value == null
                    || new $1T(value.toString())
                            .remainder(new $1T(factor.toString()))
                            .signum()
                        == 0;
            return refuseIf(!multiple, "must be a multiple of " + factor);
            """,
            BigDecimal.class)
        .build();
  }

  private MethodSpec size(
      String method, Class<?> container, String words, String operator, String unit) {
    CodeBlock wild =
        container == Map.class
            ? CodeBlock.of("$T<?, ?>", Map.class)
            : CodeBlock.of("$T<?>", List.class);
    return method(name, method, PUBLIC)
        .addParameter(TypeName.INT, "bound")
        .addCode(
            """
            return refuseIf(
                value != null && (($L) value).size() $L bound,
                "must have $L " + bound + " $L");
            """,
            wild,
            operator,
            words,
            unit)
        .build();
  }

  private MethodSpec uniqueItems() {
    return method(name, "uniqueItems", PUBLIC)
        .addCode(
            """
            $1T<?> list = ($1T<?>) value;
            return refuseIf(
                list != null && new $2T<Object>(list).size() < list.size(),
                "must not have equal items");
            """,
            List.class,
            HashSet.class)
        .build();
  }

  private MethodSpec items() {
    return method(name, "items", PUBLIC)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), name), "checks")
        .addCode(
            """
            if (value != null) {
              int index = 0;
              for (Object item : ($T<?>) value) {
                checks.accept(new Check(path + "[" + index++ + "]", item, found));
              }
            }
            return this;
            """,
            List.class)
        .build();
  }

  private MethodSpec values() {
    return method(name, "values", PUBLIC)
        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), name), "checks")
        .addCode(
            """
            if (value != null) {
              (($T<?, ?>) value)
                  .forEach((key, item) -> checks.accept(new Check(path + "." + key, item, found)));
            }
            return this;
            """,
            Map.class)
        .build();
  }

  private MethodSpec refuseIf() {
    return method(name, "refuseIf", PRIVATE)
        .addParameter(TypeName.BOOLEAN, "violated")
        .addParameter(STRING, "rule")
        .addCode(
            """
            if (violated) {
              found.add(path + ": " + rule);
            }
            return this;
            """)
        .build();
  }

  private static MethodSpec compareTo() {
    return method(TypeName.INT, "compareTo", PRIVATE)
        .addParameter(Number.class, "bound")
        .addStatement(
            "return new $1T(String.valueOf(value)).compareTo(new $1T(bound.toString()))",
            BigDecimal.class)
        .build();
  }
}
