package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An instance changed in one place.
 *
 * @param path of what was changed; of a removed property too
 */
record Mutation(JsonNode json, List<String> path, boolean removed, String what) {
  private static final JsonNodeFactory NODES = Trees.JSON.getNodeFactory();

  /** A random change below the top; null for what has nothing below. */
  static @Nullable Mutation of(JsonNode instance, Random random) {
    List<List<String>> paths = new ArrayList<>();
    collect(instance, List.of(), paths);
    if (paths.isEmpty()) {
      return null;
    }
    List<String> path = paths.get(random.nextInt(paths.size()));
    if (random.nextInt(3) == 0 && at(instance, path.subList(0, path.size() - 1)).isObject()) {
      JsonNode copy = instance.deepCopy();
      ((ObjectNode) at(copy, path.subList(0, path.size() - 1))).remove(path.get(path.size() - 1));
      return new Mutation(copy, path, true, "without /" + String.join("/", path));
    }
    JsonNode value = another(at(instance, path), random);
    return new Mutation(
        replace(instance, path, value),
        path,
        false,
        "/" + String.join("/", path) + " = " + JsonDifference.brief(value));
  }

  private static void collect(JsonNode json, List<String> path, List<List<String>> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    if (json.isObject()) {
      json.fieldNames().forEachRemaining(name -> collect(json.get(name), child(path, name), paths));
    }
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      collect(json.get(i), child(path, Integer.toString(i)), paths);
    }
  }

  private static List<String> child(List<String> path, String name) {
    List<String> child = new ArrayList<>(path);
    child.add(name);
    return child;
  }

  static JsonNode at(JsonNode json, List<String> path) {
    JsonNode current = json;
    for (String token : path) {
      current = current.isArray() ? current.path(Integer.parseInt(token)) : current.path(token);
    }
    return current;
  }

  /** A copy with another value in one place. */
  static JsonNode replace(JsonNode json, List<String> path, JsonNode value) {
    if (path.isEmpty()) {
      return value;
    }
    JsonNode copy = json.deepCopy();
    JsonNode parent = at(copy, path.subList(0, path.size() - 1));
    String last = path.get(path.size() - 1);
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), value);
    }
    return copy;
  }

  private static JsonNode another(JsonNode old, Random random) {
    List<JsonNode> values =
        List.of(
            NODES.textNode(""),
            NODES.textNode("not-likely-valid"),
            NODES.textNode("x".repeat(300)),
            NODES.numberNode(-1_000_000_007),
            NODES.numberNode(new java.math.BigDecimal("0.123")),
            NODES.booleanNode(!old.asBoolean()),
            NODES.nullNode(),
            NODES.arrayNode().add(true).add(true),
            NODES.objectNode().put("wrong", 1));
    return values.get(random.nextInt(values.size()));
  }
}
