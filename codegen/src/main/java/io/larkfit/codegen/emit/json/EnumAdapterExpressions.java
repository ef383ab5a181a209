package io.larkfit.codegen.emit.json;

import com.palantir.javapoet.CodeBlock;
import io.larkfit.codegen.emit.TypeNames;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;

/** {@code Json.enumeration(Json.INT32, Weekday::of, Weekday::value)}. */
final class EnumAdapterExpressions {

  private EnumAdapterExpressions() {}

  static CodeBlock of(TypeRef.EnumRef ref, TypeNames types) {
    return CodeBlock.of(
        "$1T.enumeration($1T.$2L, $3T::of, $3T::value)",
        types.json("Json"),
        kind(ref),
        TypeNames.of(ref.name()));
  }

  /** The scalar that {@code value()} returns. */
  static ScalarKind kind(TypeRef.EnumRef ref) {
    return switch (ref.raw()) {
      case BOOLEAN, INT32, INT64 -> ref.raw();
      case FLOAT, DOUBLE, DECIMAL -> ScalarKind.DOUBLE;
      default -> ScalarKind.STRING;
    };
  }
}
