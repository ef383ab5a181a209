package io.larkfit.spec.drift;

import io.larkfit.spec.drift.SchemaView.Claim;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types: what pages call {@code user[]} is an array of objects. */
final class TypeRule {

  private static final String TYPE = "type";

  /** Types that say nothing. */
  private static final Set<String> ANY = Set.of("any", "json", "interface", "/", "");

  private static final Set<String> BARE_LISTS = Set.of("list", "array");

  private static final Pattern MAP_VALUE =
      Pattern.compile("(?i).*map\\s*[<(\\[][^,]+,\\s*([a-z]+\\d*)\\s*[>)\\]].*");

  private final Comparison comparison;

  TypeRule(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Compares.
   *
   * @return the schema, that of its elements, and so on to those that are no lists, or to the
   *     values of a map; empty if the types differ, so that nothing else can be compared
   */
  List<SchemaView> check(Field field, SchemaView schema, String subject) {
    FieldType type = field.type();
    List<SchemaView> levels = new ArrayList<>(List.of(schema));
    SchemaView inner = schema;
    for (int i = 0; i < type.depth(); i++) {
      if (!has(inner, "array", field, subject)) {
        return List.of();
      }
      SchemaView items = inner.items();
      if (items == null) {
        report(field, subject, "array of anything", inner.pointer());
        return List.of();
      }
      inner = items;
      levels.add(inner);
    }
    if (isAny(field)) {
      return levels;
    }
    if (!has(inner, name(type), field, subject)) {
      return List.of();
    }
    if (isMap(type)) {
      SchemaView values = values(field, inner, subject);
      if (values == null) {
        return List.of();
      } else if (values != inner) {
        levels.add(values);
      }
    }
    return levels;
  }

  /** Whether a page calls something a map. */
  static boolean isMap(FieldType type) {
    return type.kind() == Kind.MAP || type.text().toLowerCase(Locale.ROOT).contains("map");
  }

  private static boolean isAny(Field field) {
    String text = field.type().text().toLowerCase(Locale.ROOT);
    return field.type().kind() == Kind.MISSING
        || ANY.contains(text)
        || field.children().isEmpty() && BARE_LISTS.contains(text);
  }

  /** What a schema of a type says first. */
  static String expected(FieldType type) {
    return type.depth() > 0 ? "array" : name(type);
  }

  private static String name(FieldType type) {
    return switch (type.kind()) {
      case STRING, FILE -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case NAMED, ANONYMOUS, MAP, MISSING -> "object";
    };
  }

  private boolean has(SchemaView schema, String expected, Field field, String subject) {
    List<Claim> types = schema.claims(TYPE);
    boolean same = true;
    for (Claim claim : types) {
      if (!claim.text().equals(expected)) {
        report(field, subject, claim.text(), claim.pointer());
        same = false;
      }
    }
    if (types.isEmpty()) {
      report(field, subject, "any", schema.atEnd());
      return false;
    }
    return same;
  }

  private @Nullable SchemaView values(Field field, SchemaView map, String subject) {
    SchemaView values = map.values();
    Matcher value = MAP_VALUE.matcher(field.type().text());
    if (!value.matches() && field.type().kind() != Kind.MAP) {
      return values == null ? map : values;
    }
    if (values == null) {
      report(field, subject, "object", map.at("additionalProperties"));
      return null;
    }
    if (!value.matches()) {
      return values;
    }
    String expected =
        switch (value.group(1).toLowerCase(Locale.ROOT)) {
          case "string", "str" -> "string";
          case "int", "int32", "int64", "integer", "long" -> "integer";
          case "float", "double", "number" -> "number";
          case "bool", "boolean" -> "boolean";
          default -> "";
        };
    return expected.isEmpty() || has(values, expected, field, subject) ? values : null;
  }

  private void report(Field field, String subject, String inSpec, String pointer) {
    comparison.report(
        Check.TYPE_DIFFERS,
        Severity.BREAKING,
        subject + "#type",
        field.type().text(),
        inSpec,
        pointer,
        field.line());
  }
}
