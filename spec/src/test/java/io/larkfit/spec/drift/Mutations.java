package io.larkfit.spec.drift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.larkfit.spec.drift.Mutation.How;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every tree that differs from one in a single place: each value changed once, each member and
 * element removed once, each key that is a name renamed once.
 */
final class Mutations {

  /** Keys below which names stand. */
  private static final Set<String> NAMES =
      Set.of(
          "paths",
          "properties",
          "responses",
          "content",
          "headers",
          "schemas",
          "parameters",
          "securitySchemes",
          "security",
          "x-larkfit-value-scopes");

  private final JsonNode root;

  /** What a text becomes; by its key and itself. */
  private final BiFunction<String, String, String> texts;

  private final List<Mutation> mutations = new ArrayList<>();

  private Mutations(JsonNode root, BiFunction<String, String, String> texts) {
    this.root = root;
    this.texts = texts;
  }

  static Stream<Mutation> of(JsonNode root, BiFunction<String, String, String> texts) {
    Mutations all = new Mutations(root, texts);
    all.visit(root, JsonPointer.empty());
    return all.mutations.stream();
  }

  private void visit(JsonNode json, JsonPointer pointer) {
    if (json.isObject()) {
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        JsonPointer below = pointer.appendProperty(member.getKey());
        add(How.REMOVED, below, null);
        if (isName(pointer)) {
          rename(pointer, member.getKey());
        }
        visit(member.getValue(), below);
      }
    } else if (json.isArray()) {
      for (int i = 0; i < json.size(); i++) {
        JsonPointer below = pointer.appendIndex(i);
        add(How.REMOVED, below, null);
        visit(json.get(i), below);
      }
    } else {
      add(How.CHANGED, pointer, changed(json, pointer.last().getMatchingProperty()));
    }
  }

  private static boolean isName(JsonPointer parent) {
    JsonPointer last = parent.last();
    JsonPointer head = parent.head();
    return last != null
        && (NAMES.contains(last.getMatchingProperty())
            || head != null
                && head.last() != null
                && (head.last().getMatchingProperty().equals("security")
                    || head.last().getMatchingProperty().equals("paths")));
  }

  private JsonNode changed(JsonNode value, String key) {
    if (value.isBoolean()) {
      return BooleanNode.valueOf(!value.asBoolean());
    } else if (value.isIntegralNumber()) {
      return LongNode.valueOf(value.asLong() + 1);
    } else if (value.isNumber()) {
      return DecimalNode.valueOf(value.decimalValue().add(BigDecimal.ONE));
    }
    return TextNode.valueOf(texts.apply(key, value.asText()));
  }

  private void add(How how, JsonPointer pointer, @Nullable JsonNode value) {
    mutations.add(
        new Mutation(how, pointer.toString(), root.at(pointer), () -> with(pointer, value)));
  }

  /** The original but for one value, which may be taken out. */
  private JsonNode with(JsonPointer pointer, @Nullable JsonNode value) {
    JsonNode tree = root.deepCopy();
    JsonNode parent = tree.at(pointer.head());
    JsonPointer last = pointer.last();
    if (parent instanceof ArrayNode array && value == null) {
      array.remove(last.getMatchingIndex());
    } else if (parent instanceof ArrayNode array) {
      array.set(last.getMatchingIndex(), value);
    } else if (parent instanceof ObjectNode object && value == null) {
      object.remove(last.getMatchingProperty());
    } else if (parent instanceof ObjectNode object) {
      object.set(last.getMatchingProperty(), value);
    }
    return tree;
  }

  private void rename(JsonPointer holder, String name) {
    mutations.add(
        new Mutation(
            How.RENAMED,
            holder.appendProperty(name).toString(),
            root.at(holder.appendProperty(name)),
            () -> withRenamed(holder, name, texts.apply("", name))));
  }

  private JsonNode withRenamed(JsonPointer holder, String name, String other) {
    JsonNode tree = root.deepCopy();
    ObjectNode object = (ObjectNode) tree.at(holder);
    Map<String, JsonNode> members = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            member ->
                members.put(
                    member.getKey().equals(name) ? other : member.getKey(), member.getValue()));
    object.removeAll();
    object.setAll(members);
    return tree;
  }

  /** The same text but for the last letter or digit in it. */
  static String bumped(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        char other = c == '9' ? '8' : c == 'z' || c == 'Z' ? 'a' : (char) (c + 1);
        return text.substring(0, i) + other + text.substring(i + 1);
      }
    }
    return text + "x";
  }
}
