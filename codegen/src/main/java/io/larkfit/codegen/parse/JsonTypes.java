package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.ScalarKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON's types, and the Java form of its scalars by type and format. */
final class JsonTypes {

  static final Set<String> NAMES =
      Set.of("string", "number", "integer", "boolean", "array", "object");

  private JsonTypes() {}

  /** The types a schema allows, inferred where it leaves them out; empty for any. */
  static List<String> of(Shape shape) {
    if (!shape.types.isEmpty()) {
      return List.copyOf(shape.types);
    }
    if (shape.isObject()) {
      return List.of("object");
    }
    if (shape.items != null) {
      return List.of("array");
    }
    return shape.values.stream().map(JsonTypes::ofValue).distinct().toList();
  }

  static String ofValue(Object value) {
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number number) {
      return Literals.isIntegral(number) ? "integer" : "number";
    }
    return value instanceof Iterable<?> ? "array" : Literals.isScalar(value) ? "string" : "object";
  }

  /** For messages: {@code integer (int32)}. */
  static String describe(Shape shape) {
    String types = String.join(" or ", of(shape));
    return shape.format == null ? types : types + " (" + shape.format + ")";
  }

  /** Unknown formats mean no more than their type; null for arrays and objects. */
  static @Nullable ScalarKind scalar(String type, @Nullable String format) {
    String known = format == null ? "" : format;
    return switch (type) {
      case "boolean" -> ScalarKind.BOOLEAN;
      case "integer" -> known.equals("int32") ? ScalarKind.INT32 : ScalarKind.INT64;
      case "number" ->
          switch (known) {
            case "float" -> ScalarKind.FLOAT;
            case "double" -> ScalarKind.DOUBLE;
            case "int32" -> ScalarKind.INT32;
            case "int64" -> ScalarKind.INT64;
            default -> ScalarKind.DECIMAL;
          };
      case "string" ->
          switch (known) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "uuid" -> ScalarKind.UUID;
            case "uri" -> ScalarKind.URI;
            case "byte" -> ScalarKind.BYTES;
            default -> ScalarKind.STRING;
          };
      default -> null;
    };
  }
}
