package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes the document one that the validator reads rightly: references to schemas stay, all others
 * are replaced by what they refer to.
 *
 * <p>The validator's parser resolves either no response or everything. Everything is too much: it
 * then makes an object of every {@code allOf}, and so of a string or a number that is referred to
 * with a description of its own.
 */
final class SpecInliner {
  private static final String SCHEMAS = "#/components/schemas/";

  private final SpecDocument spec;

  private SpecInliner(SpecDocument spec) {
    this.spec = spec;
  }

  static JsonNode inline(SpecDocument spec) {
    return new SpecInliner(spec).inline(spec.root());
  }

  private JsonNode inline(JsonNode node) {
    if (node.has("$ref") && !node.get("$ref").asText().startsWith(SCHEMAS)) {
      return inline(spec.resolve(node));
    }
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.fieldNames().forEachRemaining(name -> copy.set(name, inline(node.get(name))));
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> copy.add(inline(element)));
      return copy;
    }
    return node;
  }
}
