package io.larkfit.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;

/** Between the wire and the {@link Platform}: reads requests, writes answers, keeps a record. */
final class SandboxDispatcher extends Dispatcher {
  private static final JsonMapper JSON = new JsonMapper();

  private final SpecDocument spec = SpecDocument.bundled();
  private final Platform platform;
  private final ExchangeLog log;

  SandboxDispatcher(Platform platform, ExchangeLog log) {
    this.platform = platform;
    this.log = log;
  }

  @Override
  public MockResponse dispatch(RecordedRequest recorded) {
    Exchange exchange = answer(read(recorded));
    log.add(exchange);
    return new MockResponse.Builder()
        .code(exchange.response().status())
        .headers(exchange.response().headers())
        .body(new Buffer().write(exchange.response().bytes()))
        .build();
  }

  private Exchange answer(Exchange.Request request) {
    String logId = log.nextLogId();
    for (SpecOperation operation : spec.operations()) {
      Optional<Map<String, String>> variables = operation.match(request.method(), request.path());
      if (variables.isPresent()) {
        JsonNode body = readBody(request.bytes());
        return answer(new SandboxRequest(request, operation, decode(variables.get()), body, logId));
      }
    }
    String problem = "The spec has no operation " + request;
    Exchange.Response response = text(404, logId, "404 page not found");
    return new Exchange(null, request, response, List.of(problem));
  }

  private Exchange answer(SandboxRequest request) {
    List<String> problems = List.of();
    Exchange.Response response;
    try {
      problems = platform.problems(request);
      Answer answer = platform.answer(request, problems);
      response = write(answer, request.logId());
      List<String> faults = SpecCheck.bundled().problems(request.operation(), response);
      if (!faults.isEmpty()) {
        response = fault(request, "its answer contradicts the spec: " + faults);
      }
    } catch (RuntimeException e) {
      response = fault(request, e.toString());
    }
    return new Exchange(request.operation().id(), request.exchange(), response, problems);
  }

  /** The sandbox itself is wrong: no client may take that for an answer of the platform. */
  private Exchange.Response fault(SandboxRequest request, String what) {
    String fault = "Fault in the sandbox at " + request.operation().id() + ": " + what;
    log.addFault(fault);
    return text(500, request.logId(), fault);
  }

  private static Exchange.Request read(RecordedRequest recorded) {
    ByteString body = recorded.getBody();
    return new Exchange.Request(
        recorded.getMethod(),
        recorded.getTarget(),
        recorded.getHeaders(),
        body == null ? ByteString.EMPTY : body);
  }

  private static JsonNode readBody(ByteString bytes) {
    try {
      return JSON.readTree(bytes.utf8());
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

  private static Exchange.Response write(Answer answer, String logId) {
    Headers.Builder headers = headers("application/json; charset=utf-8", logId);
    answer.headers().forEach(headers::add);
    ByteString body = ByteString.encodeUtf8(answer.body().toString());
    return new Exchange.Response(answer.status(), headers.build(), body);
  }

  private static Exchange.Response text(int status, String logId, String text) {
    Headers headers = headers("text/plain; charset=utf-8", logId).build();
    return new Exchange.Response(status, headers, ByteString.encodeUtf8(text));
  }

  private static Headers.Builder headers(String contentType, String logId) {
    return new Headers.Builder().add("Content-Type", contentType).add("X-Tt-Logid", logId);
  }
}
