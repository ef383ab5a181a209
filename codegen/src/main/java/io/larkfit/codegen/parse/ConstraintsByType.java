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
      return new Constraints(
          null,
          null,
          null,
          null,
          false,
          null,
          false,
          null,
          all.minItems(),
          all.maxItems(),
          all.uniqueItems(),
          null,
          null);
    }
    if (type instanceof TypeRef.MapOf) {
      return ofObject(all);
    }
    if (type instanceof TypeRef.Scalar scalar) {
      return ofScalar(scalar.kind(), all);
    }
    return Constraints.NONE;
  }

  static Constraints withoutPattern(Constraints all) {
    return new Constraints(
        null,
        all.minLength(),
        all.maxLength(),
        all.minimum(),
        all.exclusiveMinimum(),
        all.maximum(),
        all.exclusiveMaximum(),
        all.multipleOf(),
        all.minItems(),
        all.maxItems(),
        all.uniqueItems(),
        all.minProperties(),
        all.maxProperties());
  }

  static Constraints ofObject(Constraints all) {
    return new Constraints(
        null,
        null,
        null,
        null,
        false,
        null,
        false,
        null,
        null,
        null,
        false,
        all.minProperties(),
        all.maxProperties());
  }

  private static Constraints ofScalar(ScalarKind kind, Constraints all) {
    return switch (kind) {
      case STRING ->
          new Constraints(
              all.pattern(),
              all.minLength(),
              all.maxLength(),
              null,
              false,
              null,
              false,
              null,
              null,
              null,
              false,
              null,
              null);
      case INT32, INT64, FLOAT, DOUBLE, DECIMAL ->
          new Constraints(
              null,
              null,
              null,
              all.minimum(),
              all.exclusiveMinimum(),
              all.maximum(),
              all.exclusiveMaximum(),
              all.multipleOf(),
              null,
              null,
              false,
              null,
              null);
      default -> Constraints.NONE;
    };
  }
}
