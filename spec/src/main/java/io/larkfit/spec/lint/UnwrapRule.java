package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Members;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.stream.Stream;

/** What is to be unwrapped is a property of every JSON answer of success. */
final class UnwrapRule implements Rule {

  private static final String KEY = "x-larkfit-unwrap";

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes(Place.OPERATION)
        .filter(operation -> operation.has(KEY))
        .filter(operation -> !answersWith(document, operation, operation.text(KEY)))
        .map(
            operation ->
                new Finding(
                    operation.at(KEY),
                    "unwrap",
                    "The answer has no property " + operation.text(KEY),
                    "Name a property of the success schema, or answer with an envelope."));
  }

  private static boolean answersWith(Document document, Node operation, String property) {
    return document
        .below(operation, "responses")
        .filter(response -> response.name().startsWith("2"))
        .flatMap(document::resolved)
        .flatMap(response -> document.below(response, "content"))
        .flatMap(mediaType -> document.below(mediaType, "schema"))
        .allMatch(schema -> Members.of(document, schema).properties().containsKey(property));
  }
}
