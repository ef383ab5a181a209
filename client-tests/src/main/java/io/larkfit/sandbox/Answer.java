package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What the sandbox answers to a request that names an operation.
 *
 * @param status the HTTP status
 * @param headers headers beside those that every answer has
 * @param body the JSON body
 */
record Answer(int status, Map<String, String> headers, JsonNode body) {

  static Answer ok(JsonNode body) {
    return new Answer(200, Map.of(), body);
  }
}
