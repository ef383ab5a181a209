package io.larkfit.tests.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.JsonAdapter;
import io.larkfit.json.Json;
import io.larkfit.tests.support.Payloads;
import io.larkfit.tests.support.SpecTree;

/** What became of an answer, to be compared with the answer. */
final class Decoded {
  private Decoded() {}

  /** A decoded model, encoded again. */
  static JsonNode json(Object model) {
    JsonAdapter<Object> adapter = Json.adapter(model.getClass());
    return Payloads.read(adapter.toJson(model));
  }

  /** The part of the body that the caller of the operation gets. */
  static JsonNode expected(SpecTree.Operation operation, JsonNode body) {
    JsonNode unwrap = operation.node().path("x-larkfit-unwrap");
    return unwrap.isMissingNode() ? body : body.required(unwrap.asText());
  }
}
