package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.ClassRef;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.JsonTypes;
import io.larkfit.codegen.parse.shape.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types that the user chose for OpenAPI types. A key is, as with the stock generator, {@code
 * string+date-time}, {@code DateTime}, a format of strings, or the type that it would be otherwise.
 */
final class TypeMappings {

  /** The Java types that need no class of the user's, by what they are on the wire. */
  private static final Map<String, ScalarKind> SCALARS =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", ScalarKind.BOOLEAN),
          Map.entry("java.lang.Integer", ScalarKind.INT32),
          Map.entry("java.lang.Long", ScalarKind.INT64),
          Map.entry("java.lang.Float", ScalarKind.FLOAT),
          Map.entry("java.lang.Double", ScalarKind.DOUBLE),
          Map.entry("java.math.BigDecimal", ScalarKind.DECIMAL),
          Map.entry("java.lang.String", ScalarKind.STRING),
          Map.entry("java.time.LocalDate", ScalarKind.DATE),
          Map.entry("java.time.OffsetDateTime", ScalarKind.DATE_TIME),
          Map.entry("java.util.UUID", ScalarKind.UUID),
          Map.entry("java.net.URI", ScalarKind.URI),
          Map.entry("okio.ByteString", ScalarKind.BYTES));

  private static final Set<ScalarKind> NUMBERS =
      Set.of(
          ScalarKind.INT32,
          ScalarKind.INT64,
          ScalarKind.FLOAT,
          ScalarKind.DOUBLE,
          ScalarKind.DECIMAL);

  private final Map<String, ClassRef> mapped;
  private final ErrorCollector errors;
  private final Set<TypeRef.ObjectRef> handWritten = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();

  TypeMappings(Map<String, ClassRef> mapped, ErrorCollector errors) {
    this.mapped = mapped;
    this.errors = errors;
  }

  /** The type of a shape that is a scalar and would be of this kind. */
  TypeRef scalar(Shape shape, ScalarKind kind) {
    List<String> types = JsonTypes.of(shape);
    String type = types.isEmpty() ? "string" : types.get(0);
    ClassRef name =
        find(
            Stream.of(
                type + "+" + shape.format,
                hostName(type, shape),
                format(type, shape),
                javaName(kind)));
    if (name == null) {
      return new TypeRef.Scalar(kind);
    }
    ScalarKind chosen = SCALARS.get(name.toString());
    if (chosen == null) {
      return handWritten(name, shape);
    }
    if (!sameOnTheWire(kind, chosen)) {
      errors.error(
          shape.pointer,
          "typeMappings makes "
              + name
              + " of "
              + JsonTypes.describe(shape)
              + ", which JSON writes otherwise",
          "Map it to a class of your own, whose static jsonAdapter(Moshi) reads and writes it.");
    }
    return new TypeRef.Scalar(chosen);
  }

  /** The type of JSON that may be anything ({@code AnyType}), or any object ({@code object}). */
  TypeRef free(String key, Shape shape, TypeRef otherwise) {
    ClassRef name = find(Stream.of(key));
    if (name == null) {
      return otherwise;
    }
    return name.toString().equals("java.lang.Object")
        ? new TypeRef.Any()
        : handWritten(name, shape);
  }

  /** Hand-written classes in use. */
  Set<TypeRef.ObjectRef> handWritten() {
    return handWritten;
  }

  /** Says which mappings nothing in the document was in need of. */
  void noticeUnused() {
    mapped.forEach(
        (type, name) -> {
          boolean fromDateLibrary = SCALARS.get(name.toString()) == ScalarKind.STRING;
          if (!used.contains(type) && !fromDateLibrary) {
            errors.notice(
                Pointer.ROOT, "typeMappings of " + type + " to " + name + " applies to nothing");
          }
        });
  }

  private TypeRef handWritten(ClassRef name, Shape shape) {
    if (name.packageName().startsWith("java.")) {
      errors.error(
          shape.pointer,
          "typeMappings names " + name + ", which has no static jsonAdapter(Moshi)",
          "Map to a class of your own that has one.");
    }
    TypeRef.ObjectRef type = new TypeRef.ObjectRef(name);
    handWritten.add(type);
    return type;
  }

  private @Nullable ClassRef find(Stream<String> keys) {
    String key = keys.filter(mapped::containsKey).findFirst().orElse(null);
    if (key == null) {
      return null;
    }
    used.add(key);
    return mapped.get(key);
  }

  /** What OpenAPI Generator calls it. */
  private static String hostName(String type, Shape shape) {
    String format = shape.format == null ? "" : shape.format;
    return switch (type + "+" + format) {
      case "integer+int64" -> "long";
      case "number+float", "number+double" -> format;
      case "string+date" -> "date";
      case "string+date-time" -> "DateTime";
      case "string+byte" -> "ByteArray";
      case "string+uuid" -> "UUID";
      case "string+uri" -> "URI";
      case "string+number" -> "decimal";
      default -> type;
    };
  }

  private static String format(String type, Shape shape) {
    return type.equals("string") && shape.format != null ? shape.format : type;
  }

  /** {@code OffsetDateTime}, as whoever comes from the stock generator is used to. */
  private static String javaName(ScalarKind kind) {
    return SCALARS.entrySet().stream()
        .filter(scalar -> scalar.getValue() == kind)
        .map(scalar -> ClassRef.parse(scalar.getKey()).simpleName())
        .findFirst()
        .orElse("");
  }

  private static boolean sameOnTheWire(ScalarKind kind, ScalarKind chosen) {
    boolean numbers = NUMBERS.contains(kind) && NUMBERS.contains(chosen);
    boolean booleans = kind == ScalarKind.BOOLEAN && chosen == kind;
    return numbers || booleans || (isText(kind) && isText(chosen));
  }

  private static boolean isText(ScalarKind kind) {
    return kind != ScalarKind.BOOLEAN && !NUMBERS.contains(kind);
  }
}
