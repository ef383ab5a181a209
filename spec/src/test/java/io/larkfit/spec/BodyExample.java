package io.larkfit.spec;

import com.atlassian.oai.validator.model.Request;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A named example of a request or of an answer in the document.
 *
 * @param response the key of the answer, or empty for a request
 */
record BodyExample(String path, Request.Method method, String response, String name, String body) {

  static Stream<BodyExample> requests() {
    return operations((path, operation) -> examples(path, operation, "", "requestBody"));
  }

  static Stream<BodyExample> responses() {
    return operations(
        (path, operation) ->
            operation.getValue().path("responses").properties().stream()
                .flatMap(
                    response ->
                        examples(
                            path, operation, response.getKey(), "responses", response.getKey())));
  }

  /** A status that this answer is documented for. */
  int status() {
    return response.equals("default") ? 401 : Integer.parseInt(response);
  }

  @Override
  public String toString() {
    return "%s %s %s %s".formatted(method, path, response, name);
  }

  private interface Reader {
    Stream<BodyExample> read(String path, Map.Entry<String, JsonNode> operation);
  }

  private static Stream<BodyExample> operations(Reader reader) {
    return LarkfitSpec.JSON.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .flatMap(operation -> reader.read(path.getKey(), operation)));
  }

  private static Stream<BodyExample> examples(
      String path, Map.Entry<String, JsonNode> operation, String response, String... keys) {
    JsonNode holder = operation.getValue();
    for (String key : keys) {
      holder = holder.path(key);
    }
    String reference = holder.path("$ref").asText();
    JsonNode target = reference.isEmpty() ? holder : LarkfitSpec.JSON.at(reference.substring(1));
    Request.Method method = Request.Method.valueOf(operation.getKey().toUpperCase(Locale.ROOT));
    return target.path("content").path("application/json").path("examples").properties().stream()
        .map(
            example ->
                new BodyExample(
                    path,
                    method,
                    response,
                    example.getKey(),
                    example.getValue().path("value").toString()));
  }
}
