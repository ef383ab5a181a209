package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the schema of what is in a map. */
final class MapValues {

  private static final Pattern VALUE = Pattern.compile("[^,]*,\\s*(\\w+)\\s*[>)\\]]");

  private MapValues() {}

  /** Of values that are no objects, by the type's text unless examples say otherwise. */
  static YamlMap of(Member member) {
    Set<Kind> kinds = Values.kinds(values(member));
    Kind kind =
        kinds.size() == 1 ? kinds.iterator().next() : kinds.isEmpty() ? told(member) : Kind.MISSING;
    YamlMap schema = new YamlMap();
    switch (kind) {
      case STRING -> schema.put("type", "string");
      case BOOLEAN -> schema.put("type", "boolean");
      case INTEGER -> schema.put("type", "integer").put("format", "int64");
      case NUMBER -> schema.put("type", "number").put("format", "double");
      default -> {}
    }
    return schema.put("description", Texts.value(member.name()));
  }

  private static Kind told(Member member) {
    Matcher value = VALUE.matcher(member.field().type().text());
    return switch (value.find() ? value.group(1) : "") {
      case "string" -> Kind.STRING;
      case "bool", "boolean" -> Kind.BOOLEAN;
      case "int", "int32", "int64", "long", "integer" -> Kind.INTEGER;
      case "float", "double", "number" -> Kind.NUMBER;
      default -> Kind.MISSING;
    };
  }

  /** Of objects, or lists of them. */
  static YamlMap ofObjects(Member member, YamlMap reference) {
    List<JsonNode> values = values(member);
    int depth = Values.depth(values);
    YamlMap schema = reference;
    for (int i = 0; i < depth; i++) {
      schema =
          new YamlMap()
              .put("type", "array")
              .put("description", Texts.value(member.name()))
              .put("items", schema);
    }
    return schema;
  }

  private static List<JsonNode> values(Member member) {
    return member.shown().stream()
        .flatMap(Values::leaves)
        .filter(JsonNode::isObject)
        .flatMap(Values::children)
        .toList();
  }
}
