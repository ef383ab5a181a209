package io.larkfit.codegen.parse;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.Doc;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the answer to a successful call. */
final class ResponseParser {

  /** A response that may be the successful one. */
  private record Candidate(String status, ApiResponse response, Pointer pointer) {

    boolean hasContent() {
      return response.getContent() != null && !response.getContent().isEmpty();
    }
  }

  private static final Response NONE = new Response(Response.Kind.EMPTY, null, null, "", Doc.NONE);

  private final Document document;
  private final Shapes shapes;
  private final TypeParser types;
  private final Options options;
  private final DocParser docs;
  private final ErrorCollector errors;

  ResponseParser(
      Document document, Shapes shapes, TypeParser types, Options options, ErrorCollector errors) {
    this.document = document;
    this.shapes = shapes;
    this.types = types;
    this.options = options;
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  Response parse(Endpoint endpoint, @Nullable String unwrap, Place place) {
    Candidate success = success(endpoint);
    if (success == null) {
      refuseUnwrap(endpoint, unwrap);
      return NONE;
    }
    Doc doc = docs.text(success.response().getDescription());
    Content content =
        endpoint.method().equals("HEAD")
            ? null
            : Content.choose(success.response().getContent(), success.pointer(), shapes, errors);
    if (content == null) {
      refuseUnwrap(endpoint, unwrap);
      return new Response(Response.Kind.EMPTY, null, null, success.status(), doc);
    }
    return switch (content.kind()) {
      case JSON -> json(endpoint, content, unwrap, place, success.status(), doc);
      case TEXT -> {
        refuseUnwrap(endpoint, unwrap);
        WholeBodies.check(content, shapes, errors);
        Value text = Value.of(new TypeRef.Scalar(ScalarKind.STRING));
        yield new Response(Response.Kind.TEXT, text, null, success.status(), doc);
      }
      default -> {
        refuseUnwrap(endpoint, unwrap);
        WholeBodies.check(content, shapes, errors);
        Value bytes = Value.of(new TypeRef.Binary());
        yield new Response(Response.Kind.BINARY, bytes, null, success.status(), doc);
      }
    };
  }

  private Response json(
      Endpoint endpoint,
      Content content,
      @Nullable String unwrap,
      Place place,
      String status,
      Doc doc) {
    Node node = content.node();
    if (unwrap != null) {
      Node inner = node == null ? null : shapes.of(node).properties.get(unwrap);
      if (inner == null) {
        refuseUnwrap(endpoint, unwrap);
      } else if (options.unwraps()) {
        Value value = read(inner, place.child(unwrap));
        return new Response(Response.Kind.JSON, value, unwrap, status, doc);
      }
    }
    Value value = node == null ? Value.of(new TypeRef.Any()) : read(node, place.child("Response"));
    return new Response(Response.Kind.JSON, value, null, status, doc);
  }

  private Value read(Node node, Place place) {
    return Binaries.asText(types.read(node, place), node.pointer(), errors);
  }

  private void refuseUnwrap(Endpoint endpoint, @Nullable String unwrap) {
    if (unwrap != null) {
      errors.error(
          endpoint.pointer().child("x-larkfit-unwrap"),
          "the successful answer has no property '" + unwrap + "'",
          "Name a property of the JSON object that the operation answers, or remove it.");
    }
  }

  /** The lowest 2xx with content, else the lowest 2xx, else {@code default}. */
  private @Nullable Candidate success(Endpoint endpoint) {
    Map<String, ApiResponse> responses = endpoint.operation().getResponses();
    if (responses == null) {
      return null;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (var entry : new TreeMap<>(responses).entrySet()) {
      if (entry.getKey().startsWith("2")) {
        add(endpoint, entry.getKey(), entry.getValue(), candidates);
      }
    }
    if (candidates.isEmpty() && responses.get("default") != null) {
      add(endpoint, "default", responses.get("default"), candidates);
    }
    List<Candidate> full = candidates.stream().filter(Candidate::hasContent).toList();
    boolean several = full.size() > 1;
    if (several && full.stream().map(c -> c.response().getContent()).distinct().count() > 1) {
      errors.notice(
          endpoint.pointer().child("responses"),
          "of several successful answers, " + full.get(0).status() + " is read");
    }
    if (!full.isEmpty()) {
      return full.get(0);
    }
    return candidates.isEmpty() ? null : candidates.get(0);
  }

  private void add(
      Endpoint endpoint, String status, ApiResponse response, List<Candidate> candidates) {
    var located = document.response(response, endpoint.pointer().child("responses", status));
    if (located != null) {
      candidates.add(new Candidate(status, located.value(), located.pointer()));
    }
  }
}
