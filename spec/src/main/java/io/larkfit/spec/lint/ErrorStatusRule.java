package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A listed error has a response for its HTTP status, and is listed once. */
final class ErrorStatusRule implements Rule {

  private static final String ID = "error-status";

  @Override
  public Stream<Finding> check(Document document) {
    return Stream.concat(
        repeated(document.root()),
        document
            .nodes(Place.OPERATION)
            .flatMap(
                operation -> Stream.concat(repeated(operation), unanswered(document, operation))));
  }

  private static Stream<Finding> repeated(Node node) {
    Set<Long> seen = new HashSet<>();
    return ErrorCodes.listed(node).stream()
        .filter(row -> !seen.add(row.code()))
        .map(
            row ->
                new Finding(
                    row.pointer(),
                    ID,
                    "%s is listed twice".formatted(row.code()),
                    "Merge the two rows."));
  }

  private static Stream<Finding> unanswered(Document document, Node operation) {
    return ErrorCodes.listed(operation).stream()
        .filter(row -> document.find(operation.at("responses", row.response())) == null)
        .map(
            row ->
                new Finding(
                    row.pointer(),
                    ID,
                    "%s comes with %s, which has no response".formatted(row.code(), row.response()),
                    "Add a response for that status, or correct the status."));
  }
}
