package io.larkfit.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Between the wire and the {@link Platform}: reads requests, writes answers, keeps a record. */
final class SandboxDispatcher implements LoopbackServer.Handler {
  private static final String LOG_ID = "X-Tt-Logid";
  private static final JsonMapper JSON = new JsonMapper();

  private final SpecDocument spec = SpecDocument.bundled();
  private final Platform platform;
  private final ExchangeLog log;

  SandboxDispatcher(Platform platform, ExchangeLog log) {
    this.platform = platform;
    this.log = log;
  }

  @Override
  public HttpResponse answer(HttpRequest request) {
    Exchange exchange = exchange(request);
    log.add(exchange);
    return exchange.response();
  }

  private Exchange exchange(HttpRequest request) {
    String logId = log.nextLogId();
    for (SpecOperation operation : spec.operations()) {
      Optional<Map<String, String>> variables = operation.match(request.method(), request.path());
      if (variables.isPresent()) {
        JsonNode body = readBody(request);
        return exchange(
            new SandboxRequest(request, operation, decode(variables.get()), body, logId));
      }
    }
    String problem = "The spec has no operation " + request;
    HttpResponse response = text(404, logId, "404 page not found");
    return new Exchange(null, request, response, List.of(problem));
  }

  private Exchange exchange(SandboxRequest request) {
    List<String> problems = List.of();
    HttpResponse response;
    try {
      problems = platform.problems(request);
      response = platform.answer(request, problems).header(LOG_ID, request.logId());
      List<String> faults = SpecCheck.bundled().problems(request.operation(), response);
      if (!faults.isEmpty()) {
        response = fault(request, "its answer contradicts the spec: " + faults);
      }
    } catch (RuntimeException e) {
      response = fault(request, e.toString());
    }
    return new Exchange(request.operation().id(), request.http(), response, problems);
  }

  /** The sandbox itself is wrong: no client may take that for an answer of the platform. */
  private HttpResponse fault(SandboxRequest request, String what) {
    String fault = "Fault in the sandbox at " + request.operation().id() + ": " + what;
    log.addFault(fault);
    return text(500, request.logId(), fault);
  }

  private static JsonNode readBody(HttpRequest request) {
    try {
      return JSON.readTree(request.body());
    } catch (JsonProcessingException e) {
      // The check against the spec reports it.
      return MissingNode.getInstance();
    }
  }

  private static Map<String, String> decode(Map<String, String> variables) {
    return variables.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> decode(e.getValue())));
  }

  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static HttpResponse text(int status, String logId, String text) {
    return HttpResponse.of(status)
        .header("Content-Type", "text/plain; charset=utf-8")
        .body(text)
        .header(LOG_ID, logId);
  }
}
