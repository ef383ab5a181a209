package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.ir.Constraints;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.parse.document.Literals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON's types, and the Java form of its scalars by type and format. */
public final class JsonTypes {

  static final Set<String> NAMES =
      Set.of("string", "number", "integer", "boolean", "array", "object");

  private static final Map<String, String> TYPES_BY_FORMAT =
      Map.ofEntries(
          Map.entry("date", "string"),
          Map.entry("date-time", "string"),
          Map.entry("uuid", "string"),
          Map.entry("uri", "string"),
          Map.entry("email", "string"),
          Map.entry("hostname", "string"),
          Map.entry("ipv4", "string"),
          Map.entry("ipv6", "string"),
          Map.entry("uri-reference", "string"),
          Map.entry("uri-template", "string"),
          Map.entry("json-pointer", "string"),
          Map.entry("regex", "string"),
          Map.entry("time", "string"),
          Map.entry("duration", "string"),
          Map.entry("password", "string"),
          Map.entry("byte", "string"),
          Map.entry("binary", "string"),
          Map.entry("int32", "integer"),
          Map.entry("int64", "integer"),
          Map.entry("float", "number"),
          Map.entry("double", "number"));

  private JsonTypes() {}

  /** The types a schema allows, inferred where it leaves them out; empty for any. */
  public static List<String> of(Shape shape) {
    List<String> said = said(shape);
    return said.isEmpty() ? implied(shape) : said;
  }

  /** The same without what only constraints or a format suggest. */
  public static List<String> said(Shape shape) {
    if (!shape.values.isEmpty()) {
      return ofValues(shape);
    }
    if (!shape.types.isEmpty()) {
      return List.copyOf(shape.types);
    }
    if (shape.isObject()) {
      return List.of("object");
    }
    return shape.items == null ? List.of() : List.of("array");
  }

  /** The declared types that some value has; those of the values if none has one of them. */
  private static List<String> ofValues(Shape shape) {
    List<String> present = shape.values.stream().map(JsonTypes::ofValue).distinct().toList();
    List<String> some = present.contains("number") ? without(present, "integer") : present;
    if (shape.types.isEmpty()) {
      return some;
    }
    Set<String> declared = common(List.copyOf(shape.types), present);
    if (shape.types.contains("number") && !declared.isEmpty()) {
      declared = replaced(declared, "integer", "number");
    }
    return declared.isEmpty() ? List.copyOf(shape.types) : List.copyOf(declared);
  }

  private static List<String> without(List<String> types, String left) {
    return types.stream().filter(type -> !type.equals(left)).toList();
  }

  private static Set<String> replaced(Set<String> types, String from, String to) {
    Set<String> result = new LinkedHashSet<>();
    types.forEach(type -> result.add(type.equals(from) ? to : type));
    return result;
  }

  /** A schema that only constrains one type, or only has a format, means that type. */
  private static List<String> implied(Shape shape) {
    Set<String> types = new LinkedHashSet<>();
    Constraints all = shape.constraints;
    imply(types, "string", all.text());
    imply(types, "number", all.number());
    imply(types, "array", all.list());
    imply(types, "object", all.object());
    if (types.isEmpty() && shape.format != null) {
      String type = TYPES_BY_FORMAT.get(shape.format);
      return type == null ? List.of() : List.of(type);
    }
    return types.size() == 1 ? List.copyOf(types) : List.of();
  }

  private static void imply(Set<String> types, String type, Constraints constraints) {
    if (!constraints.equals(Constraints.NONE)) {
      types.add(type);
    }
  }

  /** The types of values that both schemas allow; an integer is also a number. */
  static Set<String> common(List<String> some, List<String> others) {
    Set<String> common = new LinkedHashSet<>();
    for (String type : some) {
      if (others.contains(type) || (type.equals("integer") && others.contains("number"))) {
        common.add(type);
      } else if (type.equals("number") && others.contains("integer")) {
        common.add("integer");
      }
    }
    return common;
  }

  public static String ofValue(Object value) {
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number number) {
      return Literals.isIntegral(number) ? "integer" : "number";
    }
    return value instanceof Iterable<?> ? "array" : Literals.isScalar(value) ? "string" : "object";
  }

  /** For messages: {@code integer (int32)}. */
  public static String describe(Shape shape) {
    String types = String.join(" or ", of(shape));
    return shape.format == null ? types : types + " (" + shape.format + ")";
  }

  /** The wire form of a shape that is an enum, a constant or a scalar. */
  public static ScalarKind scalar(Shape shape) {
    List<String> types = of(shape);
    ScalarKind kind = types.isEmpty() ? null : scalar(types.get(0), shape.format);
    return kind == null ? ScalarKind.STRING : kind;
  }

  /** Unknown formats mean no more than their type; null for arrays and objects. */
  public static @Nullable ScalarKind scalar(String type, @Nullable String format) {
    String known = format == null ? "" : format;
    return switch (type) {
      case "boolean" -> ScalarKind.BOOLEAN;
      case "integer" -> known.equals("int32") ? ScalarKind.INT32 : ScalarKind.INT64;
      case "number" ->
          switch (known) {
            case "float" -> ScalarKind.FLOAT;
            case "double" -> ScalarKind.DOUBLE;
            // An integer's format does not forbid fractions.
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
