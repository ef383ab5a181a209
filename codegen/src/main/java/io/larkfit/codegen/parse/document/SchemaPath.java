package io.larkfit.codegen.parse.document;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows references into the inside of schemas, wherever these stand. */
final class SchemaPath {

  private SchemaPath() {}

  /** Null if the path leads nowhere. */
  static @Nullable Node walk(OpenAPI openApi, String ref) {
    if (!ref.startsWith("#/")) {
      return null;
    }
    Iterator<String> rest = Pointer.tokens(ref).iterator();
    Node node = SchemaOwners.find(openApi, rest);
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
