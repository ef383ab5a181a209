package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.sandbox.http.HttpResponse;
import java.util.List;

/** The platform's answers to requests that name an operation. */
final class Replies {
  private Replies() {}

  /** {@code {"code":0,"msg":"success","data":…}}. */
  static HttpResponse success(JsonNode data) {
    ObjectNode envelope = envelope("success");
    envelope.set("data", data);
    return ok(envelope);
  }

  /** Any envelope that tells of no failure. */
  static HttpResponse ok(JsonNode envelope) {
    return HttpResponse.json(200, envelope.toString());
  }

  /** The beginning of an answer without failure. */
  static ObjectNode envelope(String msg) {
    return JsonNodeFactory.instance.objectNode().put("code", 0).put("msg", msg);
  }

  /**
   * A documented error: status and body are the spec's; the detail says what is true of this call.
   *
   * @param problems what is wrong with the request, where that is the trouble
   */
  static HttpResponse failure(SandboxRequest request, SpecError error, List<String> problems) {
    ObjectNode envelope = error.envelope().deepCopy();
    ObjectNode detail =
        envelope.get("error") instanceof ObjectNode documented
            ? documented
            : envelope.putObject("error");
    detail.remove("logid");
    detail.put("log_id", request.logId());
    if (!problems.isEmpty()) {
      detail.put("message", String.join("; ", problems));
      detail.remove("field_violations");
      problems.forEach(
          problem -> detail.withArray("field_violations").addObject().put("description", problem));
    }
    if (error.kind().equals(Kinds.SCOPE_MISSING)) {
      detail.remove("permission_violations");
      for (String scope : request.operation().scopes()) {
        detail
            .withArray("permission_violations")
            .addObject()
            .put("type", "action_scope_required")
            .put("subject", scope);
      }
    }
    HttpResponse failure = HttpResponse.json(error.status(), envelope.toString());
    return error.kind().equals(Kinds.RATE_LIMITED)
        ? failure.header("x-ogw-ratelimit-limit", "100").header("x-ogw-ratelimit-reset", "1")
        : failure;
  }
}
