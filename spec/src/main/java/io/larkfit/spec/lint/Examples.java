package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.document.Place;
import java.util.stream.Stream;

/** The values that a document shows for its schemas. */
final class Examples {

  /**
   * A value.
   *
   * @param pointer where it stands
   * @param schema the schema that it is to fit
   */
  record Example(String pointer, JsonNode value, Node schema) {}

  private Examples() {}

  static Stream<Example> all(Document document) {
    return Stream.concat(
        document.schemaNodes().flatMap(schema -> inside(schema, schema)),
        Stream.of(Place.PARAMETER, Place.HEADER, Place.MEDIA_TYPE)
            .flatMap(document::nodes)
            .flatMap(
                holder ->
                    document
                        .below(holder, "schema")
                        .flatMap(schema -> of(document, holder, schema))));
  }

  private static Stream<Example> of(Document document, Node holder, Node schema) {
    return Stream.concat(
        inside(holder, schema),
        document
            .below(holder, "examples")
            .flatMap(document::resolved)
            .filter(example -> example.has("value"))
            .map(
                example -> new Example(example.at("value"), example.json().path("value"), schema)));
  }

  private static Stream<Example> inside(Node holder, Node schema) {
    return Stream.of("example", "default")
        .filter(holder::has)
        .map(key -> new Example(holder.at(key), holder.json().path(key), schema));
  }
}
