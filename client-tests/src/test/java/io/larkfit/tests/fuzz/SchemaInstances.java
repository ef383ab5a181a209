package io.larkfit.tests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.tests.support.SpecTree;
import java.util.Map;
import java.util.Random;

/** Random JSON that a schema of the spec allows, as far as decoding asks. */
final class SchemaInstances {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random;

  SchemaInstances(Random random) {
    this.random = random;
  }

  JsonNode of(JsonNode reference) {
    JsonNode schema = SpecTree.resolve(reference);
    for (String choice : new String[] {"anyOf", "oneOf"}) {
      if (schema.has(choice)) {
        return of(schema.get(choice).get(random.nextInt(schema.get(choice).size())));
      }
    }
    String type = schema.path("type").asText();
    if (schema.has("allOf") && (type.isEmpty() || type.equals("object"))) {
      return schema.has("properties") || schema.get("allOf").size() > 1
          ? all(schema)
          : of(schema.get("allOf").get(0));
    }
    switch (type) {
      case "object":
        return object(schema);
      case "array":
        ArrayNode items = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(of(schema.required("items")));
        }
        return items;
      case "boolean":
        return JSON.booleanNode(random.nextBoolean());
      case "integer":
        return integer(schema);
      case "number":
        return JSON.numberNode(random.nextGaussian());
      case "string":
        return string(schema);
      default:
        return JSON.textNode("anything");
    }
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              boolean required = schema.path("required").toString().contains(quoted(property));
              if (required || random.nextInt(4) > 0) {
                object.set(property.getKey(), of(property.getValue()));
              }
            });
    return object;
  }

  private static String quoted(Map.Entry<String, JsonNode> property) {
    return '"' + property.getKey() + '"';
  }

  private JsonNode all(JsonNode schema) {
    ObjectNode merged = JSON.objectNode();
    schema
        .get("allOf")
        .forEach(
            part -> {
              if (of(part) instanceof ObjectNode object) {
                merged.setAll(object);
              }
            });
    if (object(schema) instanceof ObjectNode own) {
      merged.setAll(own);
    }
    return merged;
  }

  private JsonNode integer(JsonNode schema) {
    if (schema.has("enum") && random.nextInt(4) > 0) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    boolean isLong = schema.path("format").asText().equals("int64");
    return isLong ? JSON.numberNode(random.nextLong()) : JSON.numberNode(random.nextInt());
  }

  private JsonNode string(JsonNode schema) {
    if (schema.has("enum") && random.nextInt(4) > 0) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    if (schema.has("example") && random.nextBoolean()) {
      return schema.get("example");
    }
    int[] points = random.ints(random.nextInt(12), 1, 0x110000).toArray();
    StringBuilder text = new StringBuilder();
    for (int point : points) {
      text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? 'x' : point);
    }
    return JSON.textNode(text.toString());
  }
}
