package io.larkfit.codegen.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.ConstraintTexts;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value as the support classes need to know it: {@code Schema.list(Schema.STRING.with("minLength:
 * 1"))}.
 */
final class SchemaExpressions {

  private final TypeNames types;
  private final ClassName schema;

  SchemaExpressions(TypeNames types) {
    this.types = types;
    this.schema = types.json("Schema");
  }

  CodeBlock of(Value value) {
    return of(value, null);
  }

  /** The value, or the one that it must be: that keeps to the constraints by itself. */
  CodeBlock of(Value value, @Nullable CodeBlock constant) {
    CodeBlock type = of(value.type());
    CodeBlock given = value.nullable() ? CodeBlock.of("$L.nullable()", type) : type;
    if (constant != null) {
      return CodeBlock.of("$L.only($L)", given, constant);
    }
    String keywords = ConstraintTexts.keywords(value.constraints());
    String pattern = value.constraints().pattern();
    if (pattern != null) {
      return CodeBlock.of("$L$Z.with($S,$W$S)", given, keywords, pattern);
    }
    return keywords.isEmpty() ? given : CodeBlock.of("$L$Z.with($S)", given, keywords);
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
}
