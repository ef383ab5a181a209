package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.JsonTypes;
import io.larkfit.codegen.parse.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Reads {@code default}; one that its own schema would refuse has no effect. */
public final class Defaults {

  private Defaults() {}

  public static @Nullable Literal of(Shape shape, Value value, ErrorCollector errors) {
    Object given = shape.annotations.defaultValue();
    if (given == null) {
      return null;
    }
    Pointer at = shape.annotations.pointer().child("default");
    Literal literal = Literals.of(given);
    ScalarKind raw = raw(value.type());
    if (literal == null || raw == null) {
      errors.notice(at, "only scalars have a default; this one is not applied");
      return null;
    }
    if (!EnumParser.fits(literal, raw)) {
      errors.notice(
          at,
          "the default "
              + literal.text()
              + " is not of type "
              + JsonTypes.describe(shape)
              + "; it is not applied");
      return null;
    }
    if (!shape.values.isEmpty()
        && shape.values.stream().map(Literals::of).noneMatch(literal::equals)) {
      errors.notice(
          at, "the default " + literal.text() + " is none of the enum's values; it is not applied");
      return null;
    }
    return literal;
  }

  private static @Nullable ScalarKind raw(TypeRef type) {
    if (type instanceof TypeRef.EnumRef ref) {
      return ref.raw();
    }
    return type instanceof TypeRef.Scalar scalar ? scalar.kind() : null;
  }
}
