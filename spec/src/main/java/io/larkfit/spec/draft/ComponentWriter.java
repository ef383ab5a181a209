package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Writes the schemas that have names. */
final class ComponentWriter {

  /** The name that generated enums have for values that are newer than the code. */
  private static final String UNRECOGNIZED = "UNRECOGNIZED";

  private static final int LONGEST_NAME = 40;

  private final Remarks remarks;

  ComponentWriter(Remarks remarks) {
    this.remarks = remarks;
  }

  YamlMap object(ObjectType type) {
    YamlMap schema = new YamlMap();
    schema.put("type", "object");
    schema
        .put("description", "The object `%s`.".formatted(type.name().given()))
        .beside(type.origin().mark(type.line(), "describe it"));
    putPackage(schema, type.packages());
    if (type.isNullable()) {
      schema.put("nullable", true);
    }
    List<Mark> marks = new ArrayList<>();
    List<String> required = new ArrayList<>();
    for (Member member : type.members()) {
      if (member.field().required() == Field.Required.YES) {
        if (type.lacks(member)) {
          marks.add(
              member.mark(
                  "The page requires %s, its example has none: here it is not required."
                      .formatted(member.name())));
        } else {
          required.add(member.name());
        }
      }
    }
    for (Member member : type.repeated()) {
      marks.add(member.mark("%s stands twice: this row is left out.".formatted(member.name())));
    }
    schema.before(marks);
    if (!required.isEmpty()) {
      schema.putWords("required", required);
    }
    YamlMap properties = new YamlMap();
    for (Member member : type.members()) {
      SchemaWriter writer = new SchemaWriter(member);
      YamlMap property = writer.property();
      properties.before(writer.marks()).before(remarks.of(member));
      properties.put(member.name(), property);
    }
    return schema.put("properties", properties.isEmpty() ? emptyMap() : properties.node());
  }

  private static org.yaml.snakeyaml.nodes.Node emptyMap() {
    return new org.yaml.snakeyaml.nodes.MappingNode(
        org.yaml.snakeyaml.nodes.Tag.MAP, new ArrayList<>(), FlowStyle.FLOW);
  }

  private static void putPackage(YamlMap schema, Set<String> packages) {
    if (packages.size() == 1) {
      schema.put("x-larkfit-package", packages.iterator().next());
    }
  }

  YamlMap values(EnumType type) {
    YamlMap schema = new YamlMap();
    if (type.kind() == Kind.STRING) {
      schema.put("type", "string");
    } else {
      schema.put("type", "integer").put("format", type.isSmall() ? "int32" : "int64");
    }
    schema
        .put("description", "The values of `%s`.".formatted(type.name().given()))
        .beside(type.origin().mark(type.line(), "describe it"));
    putPackage(schema, type.packages());
    Set<String> names = new HashSet<>(Set.of(UNRECOGNIZED));
    List<ScalarNode> constants = new ArrayList<>();
    List<ScalarNode> descriptions = new ArrayList<>();
    type.values()
        .forEach(
            (value, told) -> {
              constants.add(constant(type, value, told, names));
              descriptions.add(description(type, value, told.line(), "describe it"));
            });
    for (JsonNode value : type.unlisted()) {
      constants.add(constant(type, value, new EnumValue(value.asText(), "", type.line()), names));
      descriptions.add(
          description(type, value, type.line(), "only an example has it: a value, or a mistake?"));
    }
    schema.put(
        "enum",
        Yaml.list(
            FlowStyle.FLOW,
            Stream.concat(type.values().keySet().stream(), type.unlisted().stream())
                .map(Yaml::json)));
    schema.put("x-enum-varnames", Yaml.list(FlowStyle.BLOCK, constants.stream()));
    schema.put("x-enum-descriptions", Yaml.list(FlowStyle.BLOCK, descriptions.stream()));
    return schema.put("example", type.values().keySet().iterator().next());
  }

  /** By the value if it is a word, else by a meaning that is a name, else by its number. */
  private static ScalarNode constant(
      EnumType type, JsonNode value, EnumValue told, Set<String> names) {
    String derived = type.kind() == Kind.STRING ? fromText(value.asText()) : "";
    derived = derived.isEmpty() ? fromMeaning(told.meaning()) : derived;
    boolean guessed = derived.isEmpty() || !names.add(derived);
    String name = guessed ? unique(value, names) : derived;
    ScalarNode node = Yaml.text(name);
    if (guessed) {
      node.setInLineComments(
          Yaml.beside(type.origin().mark(told.line(), "name it after its meaning")));
    }
    return node;
  }

  private static String fromText(String value) {
    return value.length() <= LONGEST_NAME && Identifiers.isAscii(value)
        ? Identifiers.constant(value)
        : "";
  }

  private static String fromMeaning(String meaning) {
    String name = meaning.split("[（(]", 2)[0].strip();
    return Identifiers.of(name).size() <= 4 ? fromText(name) : "";
  }

  private static String unique(JsonNode value, Set<String> names) {
    String sign = value.asText().startsWith("-") ? "MINUS_" : "";
    String words =
        String.join("_", Identifiers.of(value.asText())).toUpperCase(java.util.Locale.ROOT);
    String stem =
        "VALUE_"
            + sign
            + words.substring(0, Math.min(LONGEST_NAME, words.length())).replaceAll("_+$", "");
    stem = stem.endsWith("_") ? stem + names.size() : stem;
    String name = stem;
    for (int i = 2; !names.add(name); i++) {
      name = stem + "_" + i;
    }
    return name;
  }

  private static ScalarNode description(EnumType type, JsonNode value, int line, String mark) {
    ScalarNode text =
        Yaml.text("The value %s.".formatted(Texts.quoted(value.asText(), "that the page names")));
    text.setInLineComments(Yaml.beside(type.origin().mark(line, mark)));
    return text;
  }
}
