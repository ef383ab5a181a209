package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every component is used. */
final class UnusedComponentRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    Set<String> used =
        Stream.concat(references(document), securitySchemes(document)).collect(Collectors.toSet());
    return document
        .nodes()
        .filter(UnusedComponentRule::isComponent)
        .filter(node -> !used.contains(node.pointer()))
        .map(
            node ->
                Finding.at(
                    node, "unused-component", "Nothing uses it", "Refer to it, or remove it."));
  }

  private static boolean isComponent(Node node) {
    return node.parent() != null && node.parent().place() == Place.COMPONENTS;
  }

  /** What is referred to from anywhere but itself. */
  private static Stream<String> references(Document document) {
    return document
        .nodes()
        .filter(Node::isReference)
        .map(node -> outside(node, node.text("$ref").replaceFirst("^#", "")))
        .filter(target -> !target.isEmpty());
  }

  /** The target, or nothing if the reference stands inside it. */
  private static String outside(Node node, String target) {
    return node.pointer().startsWith(target + "/") ? "" : target;
  }

  private static Stream<String> securitySchemes(Document document) {
    return Requirements.all(document).flatMap(r -> r.schemes().stream()).map(Requirements::pointer);
  }
}
