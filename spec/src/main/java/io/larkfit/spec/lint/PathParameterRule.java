package io.larkfit.spec.lint;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Place;
import java.util.stream.Stream;

/** A path parameter is never empty: an empty segment would address another path. */
final class PathParameterRule implements Rule {

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes(Place.PARAMETER)
        .filter(parameter -> parameter.text("in").equals("path"))
        .flatMap(parameter -> document.below(parameter, "schema"))
        .flatMap(document::resolved)
        .filter(schema -> schema.text("type").equals("string"))
        .filter(schema -> !schema.has("enum") && schema.json().path("minLength").asInt() < 1)
        .map(
            schema ->
                Finding.at(
                    schema,
                    "path-parameter",
                    "The path parameter may be empty",
                    "Add minLength: 1."));
  }
}
