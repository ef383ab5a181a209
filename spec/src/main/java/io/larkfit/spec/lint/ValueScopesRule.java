package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.stream.Stream;

/** Scopes of a parameter's values belong to values that the parameter can have. */
final class ValueScopesRule implements Rule {

  private static final String KEY = "x-larkfit-value-scopes";

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes(Place.PARAMETER)
        .flatMap(
            parameter ->
                parameter.json().path(KEY).properties().stream()
                    .map(entry -> entry.getKey())
                    .filter(value -> !accepts(document, parameter, TextNode.valueOf(value)))
                    .map(
                        value ->
                            new Finding(
                                parameter.at(KEY, value),
                                "value-scopes",
                                "The parameter cannot be " + value,
                                "Name a value that the parameter's schema accepts.")));
  }

  private static boolean accepts(Document document, Node parameter, JsonNode value) {
    return document.schemas().validate(parameter.at("schema"), value).isEmpty();
  }
}
