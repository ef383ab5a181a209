package io.larkfit.codegen.parse;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows references into the inside of a component schema. */
final class SchemaPath {

  private SchemaPath() {}

  /** Null if the path leads nowhere. */
  static @Nullable Node walk(Map<String, Node> schemas, String ref) {
    if (!ref.startsWith("#/components/schemas/")) {
      return null;
    }
    List<String> tokens = Pointer.tokens(ref);
    Iterator<String> rest = tokens.subList(Math.min(3, tokens.size()), tokens.size()).iterator();
    Node node = tokens.size() < 3 ? null : schemas.get(tokens.get(2));
    while (node != null && rest.hasNext()) {
      node = step(node, rest.next(), rest);
    }
    return node;
  }

  private static @Nullable Node step(Node node, String keyword, Iterator<String> rest) {
    return switch (keyword) {
      case "items" -> node.items();
      case "additionalProperties" -> node.additional();
      case "not" -> node.not();
      case "properties" -> rest.hasNext() ? node.properties().get(rest.next()) : null;
      case "allOf" -> at(node.allOf(), rest);
      case "oneOf" -> at(node.oneOf(), rest);
      case "anyOf" -> at(node.anyOf(), rest);
      default -> null;
    };
  }

  private static @Nullable Node at(List<Node> nodes, Iterator<String> rest) {
    if (!rest.hasNext()) {
      return null;
    }
    String index = rest.next();
    return index.matches("\\d{1,6}") && Integer.parseInt(index) < nodes.size()
        ? nodes.get(Integer.parseInt(index))
        : null;
  }
}
