package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.codegen.fidelity.Endpoints.Endpoint;
import io.larkfit.codegen.fidelity.Sampler.Fill;
import io.larkfit.codegen.ir.Response;
import java.util.List;
import java.util.Locale;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A documented answer.
 *
 * @param schema of its body; null if it has none
 * @param json its body; null if it is no JSON
 * @param text its body, else
 */
record Answer(
    int status,
    String contentType,
    @Nullable Place schema,
    @Nullable JsonNode json,
    @Nullable String text) {

  /**
   * The answer that the method reads.
   *
   * @throws DeadEnd if there is no valid instance of it
   */
  static Answer of(Endpoint endpoint, Instances instances, Fill fill, int number) {
    Response response = endpoint.operation().response();
    String[] read = response.status().split(", ");
    String chosen = read[fill == Fill.SMALLEST ? 0 : read.length - 1];
    int status = status(chosen);
    Place documented = endpoint.raw().responses().get(chosen.toUpperCase(Locale.ROOT));
    List<Place> contents = RawOperation.contents(documented);
    boolean bodiless = status == 204 || status == 205 || endpoint.raw().method().equals("head");
    if (contents.isEmpty() || bodiless) {
      return new Answer(status, "", null, null, null);
    }
    Place content =
        contents.stream()
            .filter(c -> OperationCoverage.isJson(c.name()))
            .findFirst()
            .orElse(contents.get(0));
    Place schema = content.child("schema");
    JsonNode json = schema == null ? null : instances.valid(schema, fill, number);
    if (response.kind() == Response.Kind.JSON) {
      if (json == null) {
        throw new DeadEnd("no valid answer");
      }
      String type = content.name().contains("*") ? "application/json" : content.name();
      return new Answer(status, type, schema, json, null);
    }
    String text = json != null && json.isTextual() ? json.textValue() : "the answer é汉";
    String type = content.name().contains("*") ? "application/octet-stream" : content.name();
    return new Answer(status, type, null, null, text);
  }

  private static int status(String documented) {
    return documented.matches("\\d{3}")
        ? Integer.parseInt(documented)
        : documented.matches("\\d(?i)XX") ? (documented.charAt(0) - '0') * 100 : 200;
  }

  MockResponse response() {
    MockResponse.Builder response = new MockResponse.Builder().code(status);
    if (!contentType.isEmpty()) {
      response.setHeader("Content-Type", contentType);
    }
    String body = json != null ? json.toString() : text;
    return body == null ? response.build() : response.body(new Buffer().writeUtf8(body)).build();
  }
}
