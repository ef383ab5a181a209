package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Located;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a field, as a page lists them and examples show them. */
final class EnumType {

  private final ComponentName name;
  private final Origin origin;
  private final Kind kind;
  private final Map<JsonNode, EnumValue> values = new LinkedHashMap<>();
  private final Set<JsonNode> unlisted = new LinkedHashSet<>();
  private final Set<String> packages = new LinkedHashSet<>();
  private final int line;

  private EnumType(ComponentName name, Origin origin, Field field) {
    this.name = name;
    this.origin = origin;
    this.kind = field.type().kind();
    this.line = field.line();
  }

  /** That of a field; null if it lists no values, or some that are not of its type. */
  static @Nullable EnumType of(Field field, ComponentName name, Origin origin) {
    Kind kind = field.type().kind();
    List<EnumValue> listed = listed(field.details());
    if (listed.isEmpty() || kind != Kind.STRING && kind != Kind.INTEGER) {
      return null;
    }
    EnumType type = new EnumType(name, origin, field);
    for (EnumValue value : listed) {
      JsonNode json = Values.parse(value.value(), kind, 0);
      if (json == null || kind == Kind.INTEGER && !json.canConvertToLong()) {
        return null;
      }
      type.values.putIfAbsent(json, value);
    }
    return type;
  }

  /** A fixed value is a list of one. */
  private static List<EnumValue> listed(Details details) {
    Located<String> fixed = details.fixed();
    return details.values().isEmpty() && fixed != null
        ? List.of(new EnumValue(fixed.value(), "", fixed.line()))
        : details.values();
  }

  /** Takes in an example. */
  void show(JsonNode element) {
    boolean fits =
        kind == Kind.STRING
            ? element.isTextual()
            : element.canConvertToLong() && element.isIntegralNumber();
    if (fits
        && values.keySet().stream().noneMatch(value -> value.asText().equals(element.asText()))) {
      unlisted.add(element);
    }
  }

  /** Whether each value is a number of 32 bits. */
  boolean isSmall() {
    return values.keySet().stream().allMatch(JsonNode::canConvertToInt)
        && unlisted.stream().allMatch(JsonNode::canConvertToInt);
  }

  boolean has(String value) {
    return values.keySet().stream().anyMatch(listed -> listed.asText().equals(value))
        || unlisted.stream().anyMatch(other -> other.asText().equals(value));
  }

  ComponentName name() {
    return name;
  }

  Origin origin() {
    return origin;
  }

  Kind kind() {
    return kind;
  }

  int line() {
    return line;
  }

  /** Each value, and what the page says of it. */
  Map<JsonNode, EnumValue> values() {
    return values;
  }

  /** Values that examples show and the page does not list. */
  Set<JsonNode> unlisted() {
    return unlisted;
  }

  Set<String> packages() {
    return packages;
  }
}
