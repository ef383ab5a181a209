package io.larkfit.tests.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.larkfit.tests.support.Payloads;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;

/**
 * A request as it stood on the wire.
 *
 * @param target path and query, as they were sent
 * @param headers by names in small letters
 * @param body missing if there was none
 */
record Wire(String method, String target, Map<String, String> headers, JsonNode body) {
  static Wire of(RecordedRequest request) {
    Map<String, String> headers = new TreeMap<>();
    Headers sent = request.getHeaders();
    for (String name : sent.names()) {
      headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", sent.values(name)));
    }
    return new Wire(request.getMethod(), request.getTarget(), headers, json(request));
  }

  private static JsonNode json(RecordedRequest request) {
    return request.getBodySize() == 0
        ? MissingNode.getInstance()
        : Payloads.read(request.getBody().utf8());
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
