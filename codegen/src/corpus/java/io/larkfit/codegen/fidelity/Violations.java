package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that violate one keyword each. They are guesses, like those of {@link Sampler}. */
final class Violations {
  private static final JsonNodeFactory NODES = Trees.JSON.getNodeFactory();
  private static final int MAX_LENGTH = 70_000;

  static final List<String> KEYWORDS =
      List.of(
          "type",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "enum",
          "const");

  private Violations() {}

  /** Values to try in the place of a valid one; none if the keyword forbids nothing here. */
  static List<JsonNode> of(Place schema, String keyword, JsonNode valid) {
    JsonNode limit = schema.node().get(keyword);
    if (limit == null) {
      return List.of();
    }
    return switch (keyword) {
      case "type" -> wrongType(valid);
      case "pattern" -> mismatches(limit.asText(), valid);
      case "minLength" -> length(valid, limit.asInt() - 1);
      case "maxLength" -> length(valid, limit.asInt() + 1);
      case "minimum" -> number(limit, schema, "exclusiveMinimum", BigDecimal.ONE.negate());
      case "maximum" -> number(limit, schema, "exclusiveMaximum", BigDecimal.ONE);
      case "exclusiveMinimum", "exclusiveMaximum" ->
          limit.isNumber() ? List.of(limit) : List.<JsonNode>of();
      case "multipleOf" -> between(limit, valid);
      case "minItems" -> items(valid, limit.asInt() - 1);
      case "maxItems" -> items(valid, limit.asInt() + 1);
      case "uniqueItems" -> limit.asBoolean() ? twice(valid) : List.<JsonNode>of();
      case "minProperties" -> properties(valid, limit.asInt() - 1);
      case "maxProperties" -> properties(valid, limit.asInt() + 1);
      default -> unknown(valid);
    };
  }

  private static List<JsonNode> wrongType(JsonNode valid) {
    return valid.isContainerNode()
        ? List.of(NODES.textNode("wrong"))
        : List.of(NODES.objectNode().put("wrong", true), NODES.arrayNode());
  }

  private static List<JsonNode> mismatches(String pattern, JsonNode valid) {
    List<JsonNode> texts = new ArrayList<>();
    String text = valid.asText();
    for (String candidate :
        List.of(
            text + "\u0001", "\u0001" + text, text + text, "!", "~~~~~~~~", "0", "a", "A b", "")) {
      if (!Texts.matches(pattern, candidate)) {
        texts.add(NODES.textNode(candidate));
      }
    }
    return texts;
  }

  private static List<JsonNode> length(JsonNode valid, int length) {
    if (!valid.isTextual() || length < 0 || length > MAX_LENGTH) {
      return List.of();
    }
    String text = valid.asText();
    int points = text.codePointCount(0, text.length());
    String filler =
        text.isEmpty() ? "a" : text.substring(text.offsetByCodePoints(text.length(), -1));
    return List.of(
        NODES.textNode(
            points >= length
                ? text.substring(0, text.offsetByCodePoints(0, length))
                : text + filler.repeat(length - points)));
  }

  private static List<JsonNode> number(
      JsonNode limit, Place schema, String exclusive, BigDecimal outwards) {
    if (!limit.isNumber()) {
      return List.of();
    }
    JsonNode at =
        schema.is(exclusive) ? limit : NODES.numberNode(limit.decimalValue().add(outwards));
    return List.of(whole(at));
  }

  private static JsonNode whole(JsonNode number) {
    BigDecimal value = number.decimalValue();
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0
        ? NODES.numberNode(value.toBigInteger())
        : number;
  }

  private static List<JsonNode> between(JsonNode step, JsonNode valid) {
    if (!valid.isNumber() || !step.isNumber()) {
      return List.of();
    }
    BigDecimal half = step.decimalValue().divide(BigDecimal.valueOf(2));
    return List.of(
        whole(NODES.numberNode(valid.decimalValue().add(BigDecimal.ONE))),
        whole(NODES.numberNode(valid.decimalValue().add(half))));
  }

  private static List<JsonNode> items(JsonNode valid, int size) {
    if (!(valid instanceof ArrayNode array) || size < 0 || size > 2_000) {
      return List.of();
    }
    ArrayNode changed = array.deepCopy();
    while (changed.size() > size) {
      changed.remove(changed.size() - 1);
    }
    while (changed.size() < size && !array.isEmpty()) {
      changed.add(array.get(0));
    }
    return changed.size() == size ? List.of(changed) : List.of();
  }

  private static List<JsonNode> twice(JsonNode valid) {
    return valid instanceof ArrayNode array && !array.isEmpty()
        ? List.of(
            array.deepCopy().add(array.get(0)),
            NODES.arrayNode().add(array.get(0)).add(array.get(0)))
        : List.of();
  }

  private static List<JsonNode> properties(JsonNode valid, int size) {
    if (!(valid instanceof ObjectNode object) || size < 0 || size > 2_000) {
      return List.of();
    }
    ObjectNode changed = object.deepCopy();
    @Nullable JsonNode value = object.isEmpty() ? null : object.elements().next();
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (int i = names.size() - 1; changed.size() > size; i--) {
      changed.remove(names.get(i));
    }
    for (int i = 0; changed.size() < size; i++) {
      changed.set("more" + i, value == null ? NODES.textNode("more") : value);
    }
    return List.of(changed);
  }

  private static List<JsonNode> unknown(JsonNode valid) {
    return switch (valid.getNodeType()) {
      case STRING -> List.of(NODES.textNode(valid.asText() + "-unknown"));
      case NUMBER ->
          List.of(whole(NODES.numberNode(valid.decimalValue().add(new BigDecimal(90_001)))));
      case BOOLEAN -> List.of(NODES.booleanNode(!valid.asBoolean()));
      default -> List.of();
    };
  }
}
