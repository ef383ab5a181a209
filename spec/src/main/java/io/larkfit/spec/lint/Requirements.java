package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The security requirements of a document. */
final class Requirements {

  /** One alternative. */
  record Requirement(String pointer, List<String> schemes) {}

  private Requirements() {}

  static Stream<Requirement> all(Document document) {
    return Stream.concat(Stream.of(document.root()), document.nodes(Place.OPERATION))
        .flatMap(Requirements::of);
  }

  /** Where a scheme of that name has to be defined. */
  static String pointer(String scheme) {
    return Node.child("/components/securitySchemes", scheme);
  }

  private static Stream<Requirement> of(Node node) {
    JsonNode security = node.json().path("security");
    return IntStream.range(0, security.size())
        .mapToObj(
            i ->
                new Requirement(node.at("security", Integer.toString(i)), names(security.path(i))));
  }

  private static List<String> names(JsonNode alternative) {
    List<String> names = new ArrayList<>();
    alternative.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
