package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as the support classes need to know it: {@code
 * Schema.list(Schema.STRING.with(Checks.minLength(1)))}.
 */
final class SchemaExpressions {

  private final TypeNames types;
  private final ClassName schema;

  SchemaExpressions(TypeNames types) {
    this.types = types;
    this.schema = types.json("Schema");
  }

  CodeBlock of(Value value) {
    return of(value, List.of());
  }

  /** The value, with a check of its own before those of its constraints. */
  CodeBlock of(Value value, List<CodeBlock> first) {
    List<CodeBlock> checks = new ArrayList<>(first);
    addChecks(checks, value.constraints());
    CodeBlock checked =
        checks.isEmpty()
            ? of(value.type())
            : CodeBlock.of("$L$Z.with($L)", of(value.type()), CodeBlock.join(checks, ",$W"));
    return value.nullable() ? CodeBlock.of("$L.nullable()", checked) : checked;
  }

  /** {@code Checks.constant("file")}. */
  CodeBlock constant(CodeBlock literal) {
    return CodeBlock.of("$T.constant($L)", types.json("Checks"), literal);
  }

  private CodeBlock of(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return CodeBlock.of("$T.list($L)", schema, element(list.element()));
    }
    if (type instanceof TypeRef.MapOf map) {
      return CodeBlock.of("$T.map($L)", schema, element(map.value()));
    }
    if (type instanceof TypeRef.ObjectRef ref) {
      return CodeBlock.of("$T.of($T.class)", schema, TypeNames.of(ref.name()));
    }
    if (type instanceof TypeRef.EnumRef ref) {
      return CodeBlock.of("$T.of($L)", types.json("EnumShape"), enumeration(ref));
    }
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar(scalar.kind());
    }
    return CodeBlock.of("$T.ANY", types.json("AnyShape"));
  }

  /** {@code Schema.INT32, Weekday::of, Weekday::value}. */
  CodeBlock enumeration(TypeRef.EnumRef ref) {
    return CodeBlock.of(
        "$L,$W$T::of,$W$T::value",
        scalar(wire(ref.raw())),
        TypeNames.of(ref.name()),
        TypeNames.of(ref.name()));
  }

  /** {@code Schema.STRING}, or a less common one. */
  CodeBlock scalar(ScalarKind kind) {
    return CodeBlock.of("$T.$L", isCommon(kind) ? schema : types.json("Formats"), kind);
  }

  /** Whether the support knows the scalar in any case. */
  static boolean isCommon(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN, INT32, INT64, STRING -> true;
      default -> false;
    };
  }

  /** The scalar that an enum's {@code value()} returns. */
  private static ScalarKind wire(ScalarKind raw) {
    return switch (raw) {
      case BOOLEAN, INT32, INT64 -> raw;
      case FLOAT, DOUBLE, DECIMAL -> ScalarKind.DOUBLE;
      default -> ScalarKind.STRING;
    };
  }

  /** JSON of any kind may be null. */
  CodeBlock element(Value element) {
    return element.type() instanceof TypeRef.Any
        ? CodeBlock.of("$L.nullable()", of(element.type()))
        : of(element);
  }

  private void addChecks(List<CodeBlock> checks, Constraints constraints) {
    if (constraints.pattern() != null) {
      checks.add(check("pattern", CodeBlock.of("$S", constraints.pattern())));
    }
    add(checks, "minLength", constraints.minLength());
    add(checks, "maxLength", constraints.maxLength());
    add(
        checks,
        constraints.exclusiveMinimum() ? "exclusiveMinimum" : "minimum",
        constraints.minimum());
    add(
        checks,
        constraints.exclusiveMaximum() ? "exclusiveMaximum" : "maximum",
        constraints.maximum());
    add(checks, "multipleOf", constraints.multipleOf());
    add(checks, "minItems", constraints.minItems());
    add(checks, "maxItems", constraints.maxItems());
    if (constraints.uniqueItems()) {
      checks.add(check("uniqueItems", CodeBlock.of("")));
    }
    add(checks, "minProperties", constraints.minProperties());
    add(checks, "maxProperties", constraints.maxProperties());
  }

  private void add(List<CodeBlock> checks, String name, @Nullable Integer bound) {
    if (bound != null) {
      checks.add(check(name, CodeBlock.of("$L", bound)));
    }
  }

  private void add(List<CodeBlock> checks, String name, @Nullable BigDecimal bound) {
    if (bound != null) {
      checks.add(check(name, Literals.number(bound)));
    }
  }

  private CodeBlock check(String name, CodeBlock argument) {
    return CodeBlock.of("$T.$L($L)", types.json("Checks"), name, argument);
  }
}
