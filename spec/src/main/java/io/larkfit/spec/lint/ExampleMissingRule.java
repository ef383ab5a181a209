package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.stream.Stream;

/** Bodies, parameters, headers and the properties that hold a single value show an example. */
final class ExampleMissingRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    Stream<Node> holders =
        Stream.of(Place.PARAMETER, Place.HEADER, Place.MEDIA_TYPE).flatMap(document::nodes);
    Stream<Node> values =
        document
            .nodes(Place.PROPERTY)
            .filter(property -> !property.isNegated() && isValue(document, property));
    return Stream.concat(holders, values)
        .filter(node -> !node.has("example") && node.json().path("examples").isEmpty())
        .map(
            node ->
                Finding.at(
                    node,
                    "example-missing",
                    "The %s has no example".formatted(node.place().word()),
                    "Add an example of our own, in the style of the page's."));
  }

  /** Whether it holds no object, nor a list or a map. */
  private static boolean isValue(Document document, Node property) {
    return switch (property.text("type")) {
      case "object", "array" -> false;
      case "" ->
          document.below(property, "allOf").anyMatch(branch -> isValueBranch(document, branch));
      default -> true;
    };
  }

  private static boolean isValueBranch(Document document, Node branch) {
    return document
        .resolved(branch)
        .anyMatch(target -> !target.text("type").matches("|object|array"));
  }
}
