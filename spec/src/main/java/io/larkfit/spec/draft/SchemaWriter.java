package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.draft.Choice.Base;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.ValueScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the schema of one field. */
final class SchemaWriter {

  private static final Pattern SECRET = Pattern.compile("(.*_)?(secret|token|password)");

  private final Member member;
  private final Choice choice;
  private final Constraints constraints;
  private final List<Mark> marks = new ArrayList<>();
  private final @Nullable JsonNode sample;

  SchemaWriter(Member member) {
    this.member = member;
    this.choice = Choice.of(member);
    List<JsonNode> elements =
        choice.base().isScalar() ? Samples.elements(member, choice) : List.of();
    this.constraints = new Constraints(member, choice, elements);
    this.sample = sample();
    if (!choice.doubt().isEmpty()) {
      marks.add(member.mark(choice.doubt()));
    }
    if (choice.nullable()) {
      marks.add(member.mark("An example has null: here it is allowed."));
    }
    marks.addAll(constraints.marks());
    markMembers();
    markScopes();
    markExample();
    markValues();
  }

  private @Nullable JsonNode sample() {
    if (!choice.base().isScalar() || choice.depth() > 0) {
      return null;
    }
    JsonNode value = Samples.one(member, choice, constraints);
    if (!isEnum() && !constraints.allow(value)) {
      constraints.giveUp();
    }
    return value;
  }

  private void markMembers() {
    if (member.isBorrowed()) {
      String what = "No row is in it: here it has what %s has elsewhere.";
      marks.add(member.mark(what.formatted(member.field().type().name())));
    }
    if (choice.base().isScalar()) {
      for (Field child : member.field().children()) {
        String what = "Left out: %s, which the table has in %s, a %s.";
        marks.add(
            member.mark(
                child.line(),
                what.formatted(child.name(), member.name(), member.field().type().text())));
      }
    }
  }

  private void markScopes() {
    for (ValueScope scope : member.details().valueScopes()) {
      marks.add(
          member.mark("%s the scope %s.".formatted(needs(scope.value()), scope.scope().key())));
    }
  }

  /** How it begins that a value needs a scope. */
  static String needs(String value) {
    return "The value %s needs".formatted(value);
  }

  private void markExample() {
    Located<String> example = member.details().example();
    boolean scalar = choice.base().isScalar() && choice.base() != Base.FILE;
    if (example != null
        && scalar
        && !example.value().isEmpty()
        && Samples.ofRow(member, choice) == null) {
      marks.add(member.mark("The example of its row is not one of its values: left out."));
    }
  }

  private void markValues() {
    boolean discrete = choice.base() != Base.BOOLEAN && !choice.orElse();
    if (discrete && !member.details().values().isEmpty() && !isEnum()) {
      marks.add(member.mark("Left out: the list of values, some of which are not of its type."));
    }
  }

  private boolean isEnum() {
    return member.values() != null
        && (choice.base() == Base.STRING || choice.base() == Base.INTEGER);
  }

  Choice choice() {
    return choice;
  }

  /** What a person should look at. */
  List<Mark> marks() {
    return marks;
  }

  /** A value that shows what it is; null if it holds no single one. */
  @Nullable JsonNode example() {
    return sample;
  }

  /** A value that shows what one element is. */
  JsonNode sampleOfElement() {
    return Samples.one(member, choice, constraints);
  }

  /** How many elements a list has at least, or one. */
  int fewest() {
    JsonNode least = constraints.ofList().get("minItems");
    return least == null ? 1 : Math.max(1, Math.min(1_000, least.asInt()));
  }

  /** The schema of a member of a body. */
  YamlMap property() {
    List<Scope> scopes = member.details().scopes();
    boolean plain = choice.depth() == 0 && choice.base() == Base.OBJECT && !choice.orElse();
    boolean deprecated = Located.holds(member.details().deprecated());
    if (plain && scopes.isEmpty() && !deprecated) {
      return reference();
    }
    YamlMap schema = new YamlMap();
    write(schema, true);
    if (deprecated) {
      schema.put("deprecated", true);
    }
    if (!scopes.isEmpty()) {
      schema.putWords(
          "x-larkfit-field-scopes", Set.copyOf(scopes.stream().map(Scope::key).toList()));
    }
    if (sample != null) {
      schema.put("example", sample);
    } else if (choice.depth() > 0 && choice.base().isScalar() && !choice.orElse()) {
      JsonNode list = list();
      if (list != null) {
        schema.put("example", list);
      }
    }
    return schema;
  }

  private @Nullable JsonNode list() {
    return member.shown().stream()
        .filter(JsonNode::isArray)
        .findFirst()
        .orElse(Samples.ofRow(member, choice));
  }

  /** The schema of a parameter, whose own description and example stand beside it. */
  YamlMap ofParameter(boolean inPath) {
    if (choice.depth() == 0 && isEnum() && member.details().defaultValue() == null) {
      return enumReference();
    }
    if (inPath && choice.base() == Base.STRING && choice.depth() == 0 && !isEnum()) {
      constraints.neverEmpty();
    }
    YamlMap schema = new YamlMap();
    write(schema, false);
    return schema;
  }

  private void write(YamlMap schema, boolean described) {
    if (choice.orElse()) {
      describe(schema, described);
      YamlMap told = items(choice.depth());
      schema.putAll("anyOf", Stream.of(told, new YamlMap().put("description", "Anything else.")));
      return;
    }
    if (choice.depth() > 0) {
      schema.put("type", "array");
      describe(schema, described);
      nullable(schema);
      constraints.ofList().forEach(schema::put);
      schema.put("items", items(choice.depth() - 1));
    } else {
      fill(schema, described);
    }
  }

  private void writeLists(YamlMap schema, int depth, String description) {
    schema.put("type", "array").put("description", description);
    schema.put("items", items(depth - 1));
  }

  private YamlMap items(int depth) {
    if (depth == 0) {
      return element(Texts.element(member.name()));
    }
    YamlMap list = new YamlMap();
    writeLists(list, depth, Texts.element(member.name()));
    return list;
  }

  /** One element of a list. */
  private YamlMap element(String description) {
    if (choice.base() == Base.OBJECT) {
      return reference();
    }
    if (isEnum()) {
      return enumReference();
    }
    YamlMap schema = new YamlMap();
    scalarType(schema);
    schema.put("description", description);
    body(schema);
    return schema;
  }

  private void fill(YamlMap schema, boolean described) {
    if (choice.base() == Base.OBJECT || isEnum()) {
      describe(schema, described);
      nullable(schema);
      YamlMap target = isEnum() ? enumReference() : reference();
      schema.putAll("allOf", Stream.of(target));
    } else {
      scalarType(schema);
      describe(schema, described);
      nullable(schema);
      body(schema);
    }
    putDefault(schema);
  }

  private void describe(YamlMap schema, boolean described) {
    if (described) {
      schema.put("description", Texts.field(member.name())).beside(member.mark("describe it"));
    }
  }

  private void nullable(YamlMap schema) {
    // An object that is null somewhere may be so everywhere: nothing beside a reference widens it.
    boolean reference = choice.base() == Base.OBJECT && choice.depth() == 0;
    if (choice.nullable() && choice.base() != Base.ANY && !reference) {
      schema.put("nullable", true);
    }
  }

  private void scalarType(YamlMap schema) {
    switch (choice.base()) {
      case STRING -> {
        schema.put("type", "string");
        if (choice.depth() == 0 && SECRET.matcher(member.name()).matches()) {
          schema.put("format", "password");
        }
      }
      case FILE -> schema.put("type", "string").put("format", "binary");
      case INTEGER -> schema.put("type", "integer").put("format", isSmall() ? "int32" : "int64");
      case NUMBER -> schema.put("type", "number").put("format", "double");
      case BOOLEAN -> schema.put("type", "boolean");
      case OPEN, MAP, MAP_OF_OBJECTS -> schema.put("type", "object");
      default -> {}
    }
  }

  /** A bound promises that no value is larger; numbers without one may be moments. */
  private boolean isSmall() {
    var most = constraints.bound("maximum");
    return most != null && most.abs().toBigInteger().bitLength() < 32;
  }

  private void body(YamlMap schema) {
    constraints.ofElement().forEach(schema::put);
    switch (choice.base()) {
      case OPEN -> schema.put("additionalProperties", true);
      case MAP -> schema.put("additionalProperties", MapValues.of(member));
      case MAP_OF_OBJECTS ->
          schema.put("additionalProperties", MapValues.ofObjects(member, reference()));
      default -> {}
    }
  }

  private void putDefault(YamlMap schema) {
    Located<String> text = member.details().defaultValue();
    if (text == null) {
      return;
    }
    JsonNode value =
        choice.base().isScalar() ? Values.parse(text.value(), choice.base().kind(), 0) : null;
    EnumType values = member.values();
    boolean allowed =
        value != null
            && (isEnum() ? values != null && values.has(value.asText()) : constraints.allow(value));
    if (allowed && value != null) {
      schema.put("default", value);
    } else {
      marks.add(
          member.mark(
              "Left out: the default '%s', which is no value of it.".formatted(text.value())));
    }
  }

  private YamlMap reference() {
    ObjectType object = member.object();
    return YamlMap.reference("schemas", object == null ? "" : object.name().given());
  }

  private YamlMap enumReference() {
    EnumType values = member.values();
    return YamlMap.reference("schemas", values == null ? "" : values.name().given());
  }
}
