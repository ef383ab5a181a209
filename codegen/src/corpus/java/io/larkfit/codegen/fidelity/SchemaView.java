package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a schema demands, with everything that {@code $ref} and {@code allOf} add to it. */
final class SchemaView {
  private static final Set<String> ALL_TYPES =
      Set.of("string", "number", "boolean", "object", "array");

  /** Of texts, also where the schema does not say that it is one. */
  private static final Set<String> TEXT_FORMATS =
      Set.of(
          "date",
          "date-time",
          "uuid",
          "uri",
          "uri-reference",
          "uri-template",
          "email",
          "hostname",
          "ipv4",
          "ipv6",
          "json-pointer",
          "regex",
          "time",
          "duration");

  private static final Map<String, Set<String>> IMPLYING =
      Map.of(
          "string", Set.of("pattern", "minLength", "maxLength"),
          "number",
              Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
          "array", Set.of("minItems", "maxItems", "uniqueItems"),
          "object", Set.of("minProperties", "maxProperties"));

  private static final Set<String> OTHER =
      Set.of("$ref", "allOf", "oneOf", "anyOf", "enum", "const", "items", "properties", "required");

  /** Every schema object that holds at once, in order, without repetition. */
  final Set<Place> parts = new LinkedHashSet<>();

  final Map<String, List<Place>> properties = new LinkedHashMap<>();
  final Set<String> required = new LinkedHashSet<>();
  final List<Place> items = new ArrayList<>();
  final List<Place> additional = new ArrayList<>();

  /** The alternatives of each {@code oneOf} and {@code anyOf}. */
  final List<List<Place>> choices = new ArrayList<>();

  /** Places referred to on the way here, whose discriminators may want their names. */
  final Set<Place> parents = new LinkedHashSet<>();

  /** The types that are allowed, without "null"; empty if any is. */
  Set<String> types = new LinkedHashSet<>();

  @Nullable List<JsonNode> values;
  boolean nullable;

  /** Whether nothing but null is allowed. */
  boolean onlyNull;

  boolean closed;
  boolean open;

  private final Documents documents;

  SchemaView(Documents documents, Iterable<Place> places) {
    this.documents = documents;
    places.forEach(this::add);
    // Where a schema extends the one that lists it as an alternative, the choice is made.
    choices.removeIf(choice -> choice.stream().map(documents::follow).anyMatch(parts::contains));
  }

  static SchemaView of(Documents documents, Place place) {
    return new SchemaView(documents, List.of(place));
  }

  /** This one and an alternative of one of its choices. */
  SchemaView with(List<Place> chosen) {
    List<Place> all = new ArrayList<>(parts);
    all.addAll(chosen);
    return new SchemaView(documents, all);
  }

  private void add(Place place) {
    String ref = place.text("$ref");
    if (ref != null) {
      Place target = documents.resolve(place, ref);
      if (target != null && !parts.contains(target)) {
        add(target);
      }
      if (documents.isVersion30()) {
        return;
      }
    }
    if (!parts.add(place)) {
      return;
    }
    readTypes(place);
    readValues(place);
    readObject(place);
    Place item = place.child("items");
    if (item != null && item.node().isObject()) {
      items.add(item);
    }
    readChoice(place, "oneOf");
    readChoice(place, "anyOf");
    if (place.child("discriminator") != null) {
      parents.add(place);
    }
    children(place.child("allOf")).forEach(this::add);
  }

  private void readTypes(Place place) {
    JsonNode type = place.node().get("type");
    Set<String> named = new LinkedHashSet<>();
    if (type == null) {
      named.addAll(implied(place));
      if (named.isEmpty()) {
        return;
      }
    } else if (type.isTextual()) {
      named.add(type.textValue());
    } else {
      type.forEach(name -> named.add(name.asText()));
    }
    nullable = named.remove("null") || place.is("nullable");
    onlyNull |= named.isEmpty();
    if (named.contains("number")) {
      named.remove("integer");
    }
    if (types.isEmpty()) {
      types = named;
      return;
    }
    Set<String> common = new LinkedHashSet<>();
    for (String name : types) {
      if (named.contains(name) || (name.equals("integer") && named.contains("number"))) {
        common.add(name);
      } else if (name.equals("number") && named.contains("integer")) {
        common.add("integer");
      }
    }
    types = common;
  }

  /** As decided: rules or a format of one type only mean that type. */
  private static Set<String> implied(Place place) {
    Set<String> implied = new LinkedHashSet<>();
    IMPLYING.forEach(
        (type, keywords) -> {
          if (keywords.stream().map(place.node()::path).anyMatch(SchemaView::says)) {
            implied.add(type);
          }
        });
    if (implied.isEmpty() && TEXT_FORMATS.contains(String.valueOf(place.text("format")))) {
      return Set.of("string");
    }
    boolean other = OTHER.stream().anyMatch(place.node()::has);
    return implied.size() == 1 && !other ? implied : Set.of();
  }

  /** {@code uniqueItems: false} says nothing. */
  private static boolean says(JsonNode rule) {
    return !rule.isMissingNode() && !(rule.isBoolean() && !rule.booleanValue());
  }

  private void readValues(Place place) {
    JsonNode constant = place.node().get("const");
    JsonNode listed = place.node().get("enum");
    if (constant == null && (listed == null || !listed.isArray())) {
      return;
    }
    List<JsonNode> allowed = new ArrayList<>();
    if (constant != null) {
      allowed.add(constant);
    } else {
      listed.forEach(allowed::add);
    }
    if (values != null) {
      allowed.retainAll(values);
    }
    values = allowed;
  }

  private void readObject(Place place) {
    Place declared = place.child("properties");
    if (declared != null && declared.node().isObject()) {
      declared
          .node()
          .fieldNames()
          .forEachRemaining(
              name -> {
                Place property = declared.child(name);
                if (property != null) {
                  properties.computeIfAbsent(name, n -> new ArrayList<>()).add(property);
                }
              });
    }
    JsonNode names = place.node().get("required");
    if (names != null && names.isArray()) {
      names.forEach(name -> required.add(name.asText()));
    }
    Place more = place.child("additionalProperties");
    if (more != null && more.node().isObject()) {
      additional.add(more);
    } else if (more != null && more.node().isBoolean()) {
      closed |= !more.node().booleanValue();
      open |= more.node().booleanValue();
    }
  }

  private void readChoice(Place place, String keyword) {
    List<Place> alternatives = children(place.child(keyword));
    // As decided: the way of 3.0 to say null.
    boolean orNull = alternatives.removeIf(each -> each.node().size() == 1 && each.is("nullable"));
    nullable |= orNull;
    if (orNull && alternatives.size() == 1) {
      add(alternatives.get(0));
    } else if (!alternatives.isEmpty()) {
      choices.add(alternatives);
    }
  }

  static List<Place> children(@Nullable Place list) {
    List<Place> children = new ArrayList<>();
    if (list != null && list.node().isArray()) {
      for (int i = 0; i < list.node().size(); i++) {
        Place child = list.child(Integer.toString(i));
        if (child != null) {
          children.add(child);
        }
      }
    }
    return children;
  }

  boolean isObject() {
    return types.isEmpty()
        ? !properties.isEmpty() || !additional.isEmpty() || !required.isEmpty()
        : types.contains("object");
  }

  /** Whether a Java type could say more than {@code Object}. */
  boolean saysSomething() {
    return saysSomething(new LinkedHashSet<>());
  }

  private boolean saysSomething(Set<Place> seen) {
    boolean kinds = !types.isEmpty() && !types.containsAll(ALL_TYPES);
    if (kinds
        || !properties.isEmpty()
        || !items.isEmpty()
        || !additional.isEmpty()
        || values != null
        || !seen.addAll(parts)) {
      return true;
    }
    return choices.stream()
        .anyMatch(
            alternatives ->
                alternatives.stream()
                    .allMatch(alternative -> of(documents, alternative).saysSomething(seen)));
  }
}
