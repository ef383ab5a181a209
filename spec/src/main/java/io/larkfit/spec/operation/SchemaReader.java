package io.larkfit.spec.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Keyword;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.ValueScope;
import io.larkfit.spec.operation.SchemaView.Claim;
import io.larkfit.spec.record.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas as fields. What no page has a word for is kept as a keyword, so that nothing is
 * left out; a schema within itself is read once.
 */
final class SchemaReader {

  /** Read as facts, or followed. */
  private static final Set<String> READ =
      Set.of(
          "type",
          "properties",
          "required",
          "items",
          "allOf",
          "oneOf",
          "anyOf",
          "$ref",
          "deprecated",
          "x-enum-varnames",
          "x-enum-descriptions",
          "x-larkfit-field-scopes");

  /** What a parameter says beside its schema. */
  private static final List<String> OF_PARAMETERS =
      List.of(
          "style",
          "explode",
          "allowEmptyValue",
          "allowReserved",
          "description",
          "example",
          "examples");

  /** Words of our own within a schema that is told as a whole. */
  private static final Set<String> WORDS =
      Set.of("description", "title", "example", "externalDocs", "x-enum-descriptions");

  /** A pattern that matches anywhere, written as one that matches all of the text. */
  private static final Pattern ANYWHERE =
      Pattern.compile("\\^\\[\\\\s\\\\S\\]\\*\\(\\?:(.*)\\)\\[\\\\s\\\\S\\]\\*\\$");

  private final Places places;
  private final Set<String> open = new HashSet<>();

  SchemaReader(Places places) {
    this.places = places;
  }

  Field field(
      String name, String subject, Node declared, List<SchemaView> schemas, Required required) {
    return field(name, subject, declared, schemas, required, List.of());
  }

  /**
   * Reads a field.
   *
   * @param declared a property, parameter, header or body
   * @param schemas of it; one for each media type
   * @param beside what else is known of it
   */
  Field field(
      String name,
      String subject,
      Node declared,
      List<SchemaView> schemas,
      Required required,
      List<Keyword> beside) {
    int place = places.of(declared.pointer());
    Builder builder = new Builder(subject, place);
    builder.keywords.addAll(beside);
    builder.addParameter(declared);
    for (SchemaView schema : schemas) {
      builder.add(schema);
    }
    if (schemas.isEmpty()) {
      places.subject(subject, declared.pointer(), declared.pointer());
    }
    return new Field(
        name, builder.type, required, builder.details(), place, List.copyOf(builder.children));
  }

  /** What is found out about one field. */
  private final class Builder {

    private final String subject;
    private final int place;
    private FieldType type = new FieldType("", Kind.MISSING, "", 0);
    private @Nullable Located<String> defaultValue;
    private @Nullable Located<Boolean> deprecated;
    private final List<EnumValue> values = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<ValueScope> valueScopes = new ArrayList<>();
    private final List<Keyword> keywords = new ArrayList<>();
    private final List<Field> children = new ArrayList<>();

    Builder(String subject, int place) {
      this.subject = subject;
      this.place = place;
    }

    Details details() {
      return new Details(
          defaultValue, null, null, values, rules, scopes, valueScopes, deprecated, keywords, "");
    }

    void addParameter(Node node) {
      if (!node.place().word().equals("parameter")) {
        return;
      }
      for (String key : OF_PARAMETERS) {
        if (node.has(key)) {
          keyword(key, node.json().path(key).toString(), node.at(key));
        }
      }
      if (node.has("content")) {
        keyword("content", node.json().path("content").fieldNames().next(), node.at("content"));
      }
      if (node.json().path("deprecated").asBoolean()) {
        deprecated = new Located<>(true, places.of(node.at("deprecated")));
      }
      String key = "x-larkfit-value-scopes";
      places.subject(subject + "#value-scopes", node.pointer(), node.pointer());
      for (Map.Entry<String, JsonNode> entry : node.json().path(key).properties()) {
        for (int i = 0; i < entry.getValue().size(); i++) {
          String pointer = node.at(key, entry.getKey(), Integer.toString(i));
          String scope = entry.getValue().path(i).asText();
          valueScopes.add(new ValueScope(entry.getKey(), new Scope(scope, "", places.of(pointer))));
        }
      }
    }

    private void keyword(String key, String value, String pointer) {
      keywords.add(new Keyword(key, value, places.of(pointer)));
    }

    void add(SchemaView view) {
      places.subject(subject, view.target(), view.atProperties());
      SchemaView inner = view;
      List<SchemaView> levels = new ArrayList<>(List.of(view));
      int depth = 0;
      while (inner.says("type", "array") && inner.items() != null && depth < 20) {
        inner = inner.items();
        levels.add(inner);
        depth++;
      }
      SchemaView map = SchemaTypes.map(inner);
      if (map != null) {
        levels.add(map);
      }
      if (keywords.stream().noneMatch(word -> word.key().equals("type"))) {
        type = SchemaTypes.of(inner, map, depth);
        places.facet(place, "type", view.claims("type").isEmpty() ? view.atEnd() : view.at("type"));
      }
      SchemaView last = map == null ? inner : map;
      for (SchemaView level : levels) {
        level.claims().forEach(claim -> take(claim, level == last, depthOf(level, levels)));
      }
      if (last.says("type", "string") || rules.stream().anyMatch(SchemaReader::isPattern)) {
        readTimes();
      }
      view.claims("x-larkfit-field-scopes")
          .forEach(
              claim ->
                  claim
                      .elements()
                      .forEach(
                          (scope, pointer) ->
                              scopes.add(new Scope(scope, "", places.of(pointer)))));
      readConstants(last);
      if (open.add(last.target())) {
        readMembers(last);
        open.remove(last.target());
      }
    }

    private int depthOf(SchemaView level, List<SchemaView> levels) {
      return levels.indexOf(level);
    }

    private void take(Claim claim, boolean innermost, int level) {
      String key = claim.key();
      JsonNode value = claim.value();
      if (key.equals("deprecated") && level == 0 && value.asBoolean()) {
        deprecated = new Located<>(true, places.of(claim.pointer()));
      } else if (key.equals("default") && defaultValue == null) {
        defaultValue = new Located<>(claim.text(), places.of(claim.pointer()));
      } else if (key.equals("enum") && innermost && values.isEmpty()) {
        JsonNode meanings = claim.node().json().path("x-enum-descriptions");
        claim
            .elements()
            .forEach(
                (text, at) ->
                    values.add(
                        new EnumValue(
                            text,
                            Wording.hash(meanings.path(values.size()).asText("")),
                            places.of(at))));
      } else if (key.equals("pattern") && innermost) {
        Matcher anywhere = ANYWHERE.matcher(claim.text());
        String pattern = anywhere.matches() ? anywhere.group(1) : claim.text();
        rules.add(new Rule(Rule.Kind.PATTERN, null, null, pattern, places.of(claim.pointer())));
      } else if (bound(claim, innermost, level)) {
        return;
      } else if (!READ.contains(key) && !isTrivial(claim)) {
        keyword(key, SchemaReader.text(value), claim.pointer());
      }
    }

    /** Takes a bound in, or a keyword that bounds nothing. */
    private boolean bound(Claim claim, boolean innermost, int level) {
      Rule.Kind kind =
          switch (claim.key()) {
            case "minLength", "maxLength" -> innermost ? Rule.Kind.LENGTH : null;
            case "minItems", "maxItems" -> level == 0 ? Rule.Kind.ITEMS : null;
            case "minimum", "maximum" -> innermost ? Rule.Kind.RANGE : null;
            default -> null;
          };
      if (kind == null || !claim.value().isNumber()) {
        return false;
      }
      boolean least = claim.key().startsWith("min");
      // Nothing is shorter than nothing, and an empty segment would address another path.
      int silent = subject.startsWith("path.") ? 1 : 0;
      boolean said = !least || kind == Rule.Kind.RANGE || claim.value().asDouble() > silent;
      if (said) {
        String bound = claim.value().decimalValue().toPlainString();
        int at = places.of(claim.pointer());
        rules.add(new Rule(kind, least ? bound : null, least ? null : bound, null, at));
      }
      return true;
    }

    /** Patterns that accept times of day, and nothing else, are read as such. */
    private void readTimes() {
      List<Rule> patterns = rules.stream().filter(SchemaReader::isPattern).toList();
      if (!patterns.isEmpty()) {
        TimesOfDay.Range range = TimesOfDay.range(patterns.stream().map(Rule::pattern).toList());
        if (range != null) {
          rules.removeAll(patterns);
          rules.add(
              new Rule(Rule.Kind.TIME, range.least(), range.most(), null, patterns.get(0).line()));
        }
      }
    }

    /** The names of the constants of an enum. */
    private void readConstants(SchemaView view) {
      for (Claim claim : view.claims("x-enum-varnames")) {
        List<String> names = new ArrayList<>(claim.elements().keySet());
        for (int i = 0; names.size() == values.size() && i < names.size(); i++) {
          keyword(
              Keyword.CONSTANT + values.get(i).value(),
              names.get(i),
              Node.child(claim.pointer(), Integer.toString(i)));
        }
      }
    }

    private void readMembers(SchemaView view) {
      view.properties()
          .forEach(
              (name, property) -> {
                String required = view.required(name);
                Field child =
                    field(
                        name,
                        subject + "." + name,
                        property,
                        List.of(view.property(name)),
                        required == null ? Required.NO : Required.YES);
                places.facet(
                    child.line(), "required", required == null ? view.at("required") : required);
                children.add(child);
              });
      for (SchemaView alternative : view.alternatives()) {
        String name = Field.ALTERNATIVE + alternative.name();
        children.add(
            field(
                name,
                subject + "." + name,
                alternative.node(),
                List.of(alternative),
                Required.UNSAID));
      }
    }
  }

  private static boolean isPattern(Rule rule) {
    return rule.kind() == Rule.Kind.PATTERN;
  }

  /** What is the same as saying nothing. */
  private static boolean isTrivial(Claim claim) {
    JsonNode value = claim.value();
    boolean closed = value.isBoolean() && !value.asBoolean();
    if (!claim.key().equals("additionalProperties")) {
      return closed;
    }
    return value.isBoolean() ? !closed : value.isEmpty() || !claim.node().has("properties");
  }

  /** A schema is told without our words. */
  private static String text(JsonNode value) {
    if (value.isValueNode()) {
      return value.asText();
    }
    JsonNode plain = value.deepCopy();
    if (plain instanceof ObjectNode object) {
      object.remove(WORDS);
    }
    return plain.toString();
  }
}
