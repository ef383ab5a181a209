package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document as it is written, read by no OpenAPI parser. */
final class SpecTree {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String COMPONENT = "#/components/schemas/";

  private final JsonNode root;

  private SpecTree(JsonNode root) {
    this.root = root;
  }

  static SpecTree read(Path file) {
    try {
      return new SpecTree(YAML.readTree(file.toFile()));
    } catch (IOException e) {
      return new SpecTree(MissingNode.getInstance());
    }
  }

  JsonNode root() {
    return root;
  }

  Map<String, JsonNode> components() {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    root.path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
    return schemas;
  }

  /** The component that a schema refers to; empty if it is no such reference. */
  static String componentOf(JsonNode schema) {
    String ref = schema.path("$ref").asText("");
    return ref.startsWith(COMPONENT) ? ref.substring(COMPONENT.length()) : "";
  }

  /** Follows references; missing if one leads nowhere, or in a circle. */
  JsonNode resolve(JsonNode schema) {
    JsonNode resolved = schema;
    for (int hops = 0; resolved.has("$ref"); hops++) {
      String ref = resolved.path("$ref").asText();
      if (hops > 20 || !ref.startsWith("#/")) {
        return MissingNode.getInstance();
      }
      resolved = root.at(ref.substring(1));
    }
    return resolved;
  }

  /** The properties that an object schema declares itself or in inline parts of its allOf. */
  Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    for (JsonNode part : schema.path("allOf")) {
      properties.putAll(properties(part));
    }
    schema
        .path("properties")
        .properties()
        .forEach(property -> properties.put(property.getKey(), property.getValue()));
    return properties;
  }

  /** Whether a schema says anything about its values, beyond that an object is one. */
  boolean speaks(JsonNode schema) {
    return speaks(schema, 0);
  }

  private boolean speaks(JsonNode unresolved, int depth) {
    JsonNode schema = resolve(unresolved);
    if (!schema.isObject() || depth > 20) {
      return false;
    }
    if (schema.path("properties").size() > 0 || typeSpeaks(schema.path("type"))) {
      return true;
    }
    JsonNode additional = schema.path("additionalProperties");
    if (additional.isObject() && speaks(additional, depth + 1)) {
      return true;
    }
    for (Iterator<String> keys = schema.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (key.equals("allOf") || key.equals("oneOf") || key.equals("anyOf")) {
        for (JsonNode part : schema.path(key)) {
          if (speaks(part, depth + 1)) {
            return true;
          }
        }
      } else if (key.equals("enum") || key.equals("const") || key.equals("items")) {
        return true;
      }
    }
    return false;
  }

  /** That an object is one, or that there is only null, no Java type could say better. */
  private static boolean typeSpeaks(JsonNode type) {
    boolean speaks = type.isTextual() && typeSpeaks(type.asText());
    for (JsonNode one : type) {
      speaks |= typeSpeaks(one.asText());
    }
    return speaks;
  }

  private static boolean typeSpeaks(String type) {
    return !type.equals("object") && !type.equals("null");
  }
}
