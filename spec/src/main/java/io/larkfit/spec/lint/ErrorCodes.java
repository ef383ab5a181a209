package io.larkfit.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The error codes that a document lists, and those that its examples show. */
final class ErrorCodes {

  private static final String KEY = "x-larkfit-errors";
  private static final String DEFAULT = "default";

  /**
   * A row of {@code x-larkfit-errors}.
   *
   * @param response the name of the response that answers it
   */
  record Listed(String pointer, long code, String response) {}

  /**
   * A failure in an example.
   *
   * @param response the name of the response that shows it
   */
  record Shown(String pointer, long code, String response) {

    /** Whether any code of the platform may appear there. */
    boolean isGeneral() {
      return response.equals(DEFAULT) || response.startsWith("2");
    }
  }

  private ErrorCodes() {}

  /** The rows of an operation, or of the document if given its root. */
  static List<Listed> listed(Node node) {
    JsonNode rows = node.json().path(KEY);
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new Listed(
                    node.at(KEY, Integer.toString(i)),
                    rows.path(i).path("code").asLong(),
                    rows.path(i).path("status").asText(DEFAULT)))
        .toList();
  }

  /** The failures that an operation's responses show, shared responses included. */
  static List<Shown> shown(Document document, Node operation) {
    List<Shown> shown = new ArrayList<>();
    document
        .below(operation, "responses")
        .forEach(
            response ->
                document
                    .resolved(response)
                    .flatMap(target -> document.below(target, "content"))
                    .flatMap(ErrorCodes::values)
                    .filter(value -> value.path("code").asLong() != 0)
                    .forEach(
                        value ->
                            shown.add(
                                new Shown(
                                    response.pointer(),
                                    value.path("code").asLong(),
                                    response.name()))));
    return shown;
  }

  private static Stream<JsonNode> values(Node mediaType) {
    return Stream.concat(
        Stream.of(mediaType.json().path("example")),
        StreamSupport.stream(mediaType.json().path("examples").spliterator(), false)
            .map(example -> example.path("value")));
  }
}
