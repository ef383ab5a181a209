package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import java.util.stream.Stream;

/** A reference leads to an object of the kind that belongs there, and stands alone. */
final class ReferenceRule implements Rule {

  private static final String ID = "reference";

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(Node::isReference)
        .flatMap(node -> Stream.concat(dangling(document, node), siblings(node)));
  }

  private static Stream<Finding> dangling(Document document, Node node) {
    Node target = document.resolve(node);
    String reference = node.text("$ref");
    if (target == null) {
      return Stream.of(
          Finding.at(
              node,
              ID,
              reference + " leads nowhere",
              "Name a component of this document, after #."));
    }
    boolean sameKind =
        target.place() == node.place() || (target.place().isSchema() && node.place().isSchema());
    return sameKind
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                node,
                ID,
                "%s is a %s".formatted(reference, target.place().word()),
                "Refer to a %s.".formatted(node.place().word())));
  }

  private static Stream<Finding> siblings(Node node) {
    return node.json().size() == 1
        ? Stream.empty()
        : Stream.of(
            Finding.at(
                node,
                ID,
                "OpenAPI 3.0 ignores what stands beside a $ref",
                "Write the reference as the only member of an allOf."));
  }
}
