package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that reaches a reader is described. A description of what is ruled out is an error
 * message.
 */
final class DescribedRule implements Rule {

  private static final Set<Place> PLACES =
      EnumSet.of(
          Place.INFO,
          Place.SERVER,
          Place.TAG,
          Place.PARAMETER,
          Place.REQUEST_BODY,
          Place.RESPONSE,
          Place.HEADER,
          Place.SECURITY_SCHEME,
          Place.SCHEMA,
          Place.PROPERTY);

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(node -> PLACES.contains(node.place()) && !node.isReference())
        .filter(node -> !isScalarContent(node) && !isOnlyNot(node) && !isPartOfNot(node))
        .filter(node -> node.text("description").isBlank())
        .map(
            node ->
                Finding.at(
                    node,
                    "described",
                    "The %s has no description".formatted(node.place().word()),
                    "Describe it in English, in our own words."));
  }

  /** A parameter and a header are described themselves; their schema need not be. */
  private static boolean isScalarContent(Node node) {
    return node.edge().equals("schema")
        && node.parent() != null
        && (node.parent().place() == Place.PARAMETER || node.parent().place() == Place.HEADER);
  }

  private static boolean isOnlyNot(Node node) {
    return node.has("not") && node.json().size() == 1;
  }

  private static boolean isPartOfNot(Node node) {
    return node.parent() != null && node.parent().isNegated();
  }
}
