package io.larkfit.tests.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.tests.support.SpecTree;
import java.util.Map;
import java.util.stream.Stream;

/** The generated class of a schema, and what the spec shows of it. */
final class Models {
  static final JsonMapper JSON = new JsonMapper();
  private static final String SCHEMAS = "#/components/schemas/";

  private Models() {}

  /** A schema's name and JSON that the spec's examples give for it. */
  record Sample(String schema, String origin, JsonNode json) {
    @Override
    public String toString() {
      return schema + " from " + origin;
    }
  }

  /** The named schemas that become model classes. */
  static Stream<String> schemas() {
    return SpecTree.root().required("components").required("schemas").properties().stream()
        .filter(schema -> schema.getValue().path("type").asText().equals("object"))
        .map(Map.Entry::getKey);
  }

  static Class<?> classOf(String schema) {
    String area = SpecTree.schema(schema).path("x-larkfit-package").asText();
    String name = "io.larkfit." + (area.isEmpty() ? "" : area + ".") + schema;
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("No class was generated for the schema " + schema, e);
    }
  }

  /** Every body that the spec shows, and every object schema put together from its properties. */
  static Stream<Sample> samples() {
    return Stream.of(requests(), successes(), failures(), assembled()).flatMap(s -> s);
  }

  private static Stream<Sample> requests() {
    return SpecTree.requestExamples()
        .map(e -> new Sample(nameOf(e.schema()), e.toString(), e.value()));
  }

  private static Stream<Sample> successes() {
    return SpecTree.responseExamples()
        .filter(e -> e.place().startsWith("200"))
        .map(
            e -> {
              if (e.schema().has("$ref")) {
                return new Sample(nameOf(e.schema()), e.toString(), e.value());
              }
              JsonNode data = e.schema().at("/allOf/1/properties/data");
              return new Sample(nameOf(data), e.toString(), e.value().required("data"));
            });
  }

  private static Stream<Sample> failures() {
    return SpecTree.responseExamples()
        .filter(e -> !e.place().startsWith("200"))
        .map(e -> new Sample(nameOf(e.schema()), e.toString(), e.value()));
  }

  private static Stream<Sample> assembled() {
    return schemas()
        .map(name -> new Sample(name, "its properties", example(SpecTree.schema(name))));
  }

  private static String nameOf(JsonNode schema) {
    JsonNode ref = schema.has("$ref") ? schema : schema.required("allOf").get(0);
    String target = ref.required("$ref").asText();
    if (!target.startsWith(SCHEMAS)) {
      throw new IllegalStateException("Not a named schema: " + schema);
    }
    return target.substring(SCHEMAS.length());
  }

  private static JsonNode example(JsonNode schema) {
    JsonNode node = SpecTree.resolve(schema);
    if (node.has("example")) {
      return node.get("example");
    }
    for (String composition : new String[] {"allOf", "anyOf", "oneOf"}) {
      if (node.has(composition) && !node.has("properties")) {
        return example(node.get(composition).get(0));
      }
    }
    if (node.path("type").asText().equals("array")) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      return array.add(example(node.required("items")));
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    node.path("properties")
        .properties()
        .forEach(property -> object.set(property.getKey(), example(property.getValue())));
    return object;
  }
}
