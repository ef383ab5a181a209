package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.parse.document.ErrorCollector;
import java.util.List;

/** Keeps the constraints that mean something for a type; JSON Schema ignores the others. */
public final class ConstraintsByType {

  private static final String NOT_CHECKED =
      "constraints that do not apply to the type are not checked";

  private ConstraintsByType() {}

  public static Constraints of(TypeRef type, Shape shape, ErrorCollector errors) {
    Constraints all = shape.constraints;
    if (all.equals(Constraints.NONE)) {
      return all;
    }
    Constraints kept = keep(type, all);
    boolean carriesOwn = type instanceof TypeRef.EnumRef || type instanceof TypeRef.ObjectRef;
    if (!kept.equals(all) && !carriesOwn) {
      errors.notice(shape.pointer, NOT_CHECKED);
    }
    return kept;
  }

  /** What a use adds to a schema that it refers to; nothing that could not apply to its types. */
  static Constraints besides(Shape used, Shape use, ErrorCollector errors) {
    List<String> types = JsonTypes.of(used);
    if (types.isEmpty() || use.constraints.equals(Constraints.NONE)) {
      return use.constraints;
    }
    Constraints kept = Constraints.NONE;
    for (String type : types) {
      kept = ConstraintMerger.both(kept, ofType(type, use.constraints));
    }
    if (!kept.equals(use.constraints)) {
      errors.notice(use.pointer, NOT_CHECKED);
    }
    return kept;
  }

  private static Constraints ofType(String type, Constraints all) {
    return switch (type) {
      case "string" -> all.text();
      case "integer", "number" -> all.number();
      case "array" -> all.list();
      case "object" -> all.object();
      default -> Constraints.NONE;
    };
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
      case STRING, DATE, UUID, URI, BYTES -> all.text();
      case INT32, INT64, FLOAT, DOUBLE, DECIMAL -> all.number();
      default -> Constraints.NONE;
    };
  }
}
