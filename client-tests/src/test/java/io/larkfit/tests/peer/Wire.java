package io.larkfit.tests.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.tests.support.Payloads;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it stood on the wire.
 *
 * @param target path and query, as they were sent
 * @param headers by names in small letters
 * @param body missing if there was none
 */
record Wire(String method, String target, Map<String, String> headers, JsonNode body) {
  static Wire of(HttpRequest request) {
    Map<String, String> headers = new TreeMap<>();
    request
        .headers()
        .forEach((n, values) -> headers.put(n.toLowerCase(Locale.ROOT), String.join(", ", values)));
    return new Wire(request.method(), request.target(), headers, json(request));
  }

  private static JsonNode json(HttpRequest request) {
    return request.body().isEmpty() ? MissingNode.getInstance() : Payloads.read(request.body());
  }

  /** Each of its parts by name: what two requests can differ in. */
  Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>();
    headers.forEach((name, value) -> parts.put("header " + name, value));
    parts.put("method", method);
    parts.put("target", target);
    parts.put("body", body.toString());
    return parts;
  }
}
