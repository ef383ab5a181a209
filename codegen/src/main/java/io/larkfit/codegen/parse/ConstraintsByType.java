package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;

/** Keeps the constraints that mean something for a type; JSON Schema ignores the others. */
final class ConstraintsByType {

  private ConstraintsByType() {}

  static Constraints of(TypeRef type, Shape shape, ErrorCollector errors) {
    Constraints all = shape.constraints;
    if (all.equals(Constraints.NONE)) {
      return all;
    }
    Constraints kept = keep(type, all);
    boolean carriesOwn = type instanceof TypeRef.EnumRef || type instanceof TypeRef.ObjectRef;
    if (!kept.equals(all) && !carriesOwn) {
      errors.notice(shape.pointer, "constraints that do not apply to the type are not checked");
    }
    return kept;
  }

  private static Constraints keep(TypeRef type, Constraints all) {
    if (type instanceof TypeRef.ListOf) {
      return all.list();
    }
    if (type instanceof TypeRef.MapOf) {
      return all.object();
    }
    if (type instanceof TypeRef.Binary) {
      return all.text();
    }
    return type instanceof TypeRef.Scalar scalar ? ofScalar(scalar.kind(), all) : Constraints.NONE;
  }

  private static Constraints ofScalar(ScalarKind kind, Constraints all) {
    return switch (kind) {
      case STRING -> all.text();
      case INT32, INT64, FLOAT, DOUBLE, DECIMAL -> all.number();
      default -> Constraints.NONE;
    };
  }
}
