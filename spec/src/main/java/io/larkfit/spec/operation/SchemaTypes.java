package io.larkfit.spec.operation;

import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.operation.SchemaView.Claim;
import org.jspecify.annotations.Nullable;

/** The types of pages that schemas stand for. */
final class SchemaTypes {

  private static final String COMPONENT = "/components/schemas/";

  private SchemaTypes() {}

  /** What is in a map; null if it is none. */
  static @Nullable SchemaView map(SchemaView view) {
    SchemaView values = view.values();
    boolean open = values == null || values.claims().findAny().isEmpty();
    return open || !view.says("type", "object") || !view.properties().isEmpty() ? null : values;
  }

  /** What a schema is, within so many lists; a map, if it is one. */
  static FieldType of(SchemaView inner, @Nullable SchemaView map, int depth) {
    String lists = "[]".repeat(depth);
    String name = component(inner);
    if (map != null) {
      FieldType value = of(map, null, 0);
      return new FieldType(
          "map<string, %s>%s".formatted(value.text(), lists), Kind.MAP, name, depth);
    }
    String said = inner.claims("type").stream().findFirst().map(Claim::text).orElse("");
    Kind kind =
        switch (said) {
          case "string" -> inner.says("format", "binary") ? Kind.FILE : Kind.STRING;
          case "integer" -> Kind.INTEGER;
          case "number" -> Kind.NUMBER;
          case "boolean" -> Kind.BOOLEAN;
          case "object" -> Kind.ANONYMOUS;
          default -> Kind.MISSING;
        };
    boolean array = said.equals("array");
    return new FieldType(said + lists, kind, name, array ? depth + 1 : depth);
  }

  /** What a schema is called; empty if it stands in place. */
  private static String component(SchemaView view) {
    String target = view.target();
    return target.startsWith(COMPONENT) && target.indexOf('/', COMPONENT.length()) < 0
        ? target.substring(COMPONENT.length())
        : "";
  }
}
