package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * Responses stand under an HTTP status; each operation has one for success and one for the rest.
 */
final class StatusRule implements Rule {

  private static final String ID = "status";

  @Override
  public Stream<Finding> check(Document document) {
    return document.nodes(Place.OPERATION).flatMap(operation -> check(document, operation));
  }

  private static Stream<Finding> check(Document document, Node operation) {
    List<Node> responses = document.below(operation, "responses").toList();
    Stream<Finding> odd =
        responses.stream()
            .filter(response -> !response.name().matches("[1-5]([0-9][0-9]|XX)|default"))
            .map(
                response ->
                    Finding.at(
                        response,
                        ID,
                        response.name() + " is no HTTP status",
                        "Use a number such as 200, a class such as 4XX, or default."));
    Stream<Finding> missing =
        Stream.of("2..", "default")
            .filter(wanted -> responses.stream().noneMatch(r -> r.name().matches(wanted)))
            .map(
                wanted ->
                    new Finding(
                        operation.at("responses"),
                        ID,
                        wanted.equals("default")
                            ? "There is no default response"
                            : "There is no response for success",
                        "Add it: the platform answers with both."));
    return Stream.concat(odd, missing);
  }
}
