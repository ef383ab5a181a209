package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.larkfit.codegen.fidelity.Endpoints.Endpoint;
import io.larkfit.codegen.fidelity.RequestJudge.Problem;
import io.larkfit.codegen.fidelity.Signature.Slot;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import io.larkfit.codegen.ir.TypeRef.ListOf;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Whether what one validator has against a request is its own mistake: it knows little of OpenAPI
 * 3.1, and misreads some formats and styles. A body is judged by the other validator; a parameter
 * is right if it carries the values that the other one accepted before they were sent.
 */
final class SecondOpinion {
  private final Judge judge;

  SecondOpinion(Judge judge) {
    this.judge = judge;
  }

  boolean accepts(
      Problem problem, Endpoint endpoint, Arguments.Made made, RecordedRequest request) {
    if (problem.key().startsWith("validation.request.body")) {
      // OpenAPI: a body of GET or HEAD SHALL be ignored.
      return Set.of("get", "head").contains(endpoint.raw().method())
          || isBodyRight(endpoint, request);
    }
    if (problem.key().startsWith("validation.request.parameter")) {
      return areParametersRight(endpoint, made, request);
    }
    return problem.key().equals(RequestJudge.BROKEN)
        && areParametersRight(endpoint, made, request)
        && (endpoint.operation().body() == null || isBodyRight(endpoint, request));
  }

  private boolean areParametersRight(
      Endpoint endpoint, Arguments.Made made, RecordedRequest request) {
    return made.json().entrySet().stream()
        .filter(entry -> entry.getKey().source() instanceof Parameter)
        .allMatch(entry -> isParameterRight(entry, endpoint, request));
  }

  private boolean isBodyRight(Endpoint endpoint, RecordedRequest request) {
    Place content = Arguments.content(endpoint);
    Place schema = content == null ? null : content.child("schema");
    RequestBody body = endpoint.operation().body();
    if (body != null && isEmptyForm(body, request)) {
      return true;
    }
    if (schema == null
        || body == null
        || body.kind() != RequestBody.Kind.JSON
        || request.getBody() == null) {
      return false;
    }
    try {
      return judge.isValid(schema, Trees.json(request.getBody().utf8()));
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** A form without fields is no text at all, which is not the same as no body. */
  private static boolean isEmptyForm(RequestBody body, RecordedRequest request) {
    boolean empty = request.getBody() == null || request.getBody().size() == 0;
    return empty
        && body.kind() == RequestBody.Kind.FORM
        && body.parts().stream()
            .noneMatch(part -> part.required() && !(part.value().type() instanceof ListOf))
        && request.getHeaders().get("Content-Type") != null;
  }

  private boolean isParameterRight(
      Map.Entry<Slot, JsonNode> entry, Endpoint endpoint, RecordedRequest request) {
    Parameter parameter = (Parameter) entry.getKey().source();
    Place place =
        endpoint.raw().parameters().stream()
            .filter(p -> parameter.wireName().equals(p.text("name")))
            .filter(p -> parameter.in().name().equalsIgnoreCase(p.text("in")))
            .findFirst()
            .orElse(null);
    if (place == null) {
      return false;
    }
    Styles expected = new Styles(place, entry.getValue());
    return switch (parameter.in()) {
      case QUERY -> isQueryRight(expected.query(), request.getUrl());
      case PATH -> isSame(expected.text(), segment(parameter, endpoint, request.getUrl()));
      case HEADER -> isSame(expected.text(), request.getHeaders().get(parameter.wireName()));
      // One that holds no character that a cookie encodes, as these are made.
      case COOKIE -> {
        String cookies = "; " + request.getHeaders().get("Cookie");
        yield cookies.contains("; " + parameter.wireName() + "=" + expected.text());
      }
    };
  }

  private static boolean isQueryRight(
      @Nullable List<Map.Entry<String, String>> expected, HttpUrl url) {
    if (expected == null) {
      return true; // No style of OpenAPI is defined for it.
    }
    Map<String, List<String>> byName = new LinkedHashMap<>();
    expected.forEach(
        pair -> byName.computeIfAbsent(pair.getKey(), n -> new ArrayList<>()).add(pair.getValue()));
    return byName.entrySet().stream()
        .allMatch(
            entry -> {
              List<@Nullable String> sent = url.queryParameterValues(entry.getKey());
              boolean same = sent.size() == entry.getValue().size();
              for (int i = 0; same && i < sent.size(); i++) {
                same = isSame(entry.getValue().get(i), sent.get(i));
              }
              return same;
            });
  }

  private static boolean isSame(@Nullable String expected, @Nullable String sent) {
    JsonNodeFactory nodes = Trees.JSON.getNodeFactory();
    return expected != null
        && sent != null
        && (JsonDifference.between(nodes.textNode(expected), nodes.textNode(sent)).isEmpty()
            || expected.equals(sent.replace(", ", ",")));
  }

  private static @Nullable String segment(Parameter parameter, Endpoint endpoint, HttpUrl url) {
    List<String> template = Arrays.asList(endpoint.raw().path().substring(1).split("/", -1));
    int index = template.indexOf("{" + parameter.wireName() + "}");
    return index < 0 || url.pathSize() != template.size() ? null : url.pathSegments().get(index);
  }
}
