package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.Options;
import io.larkfit.codegen.ir.Response;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.document.DocParser;
import io.larkfit.codegen.parse.document.Document;
import io.larkfit.codegen.parse.document.Document.Located;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import io.larkfit.codegen.parse.type.Binaries;
import io.larkfit.codegen.parse.type.Place;
import io.larkfit.codegen.parse.type.TypeParser;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the answer to a successful call. */
public final class ResponseParser {

  private final Document document;
  private final Shapes shapes;
  private final TypeParser types;
  private final Options options;
  private final DocParser docs;
  private final ErrorCollector errors;

  public ResponseParser(
      Document document, Shapes shapes, TypeParser types, Options options, ErrorCollector errors) {
    this.document = document;
    this.shapes = shapes;
    this.types = types;
    this.options = options;
    this.docs = new DocParser(errors);
    this.errors = errors;
  }

  Response parse(Endpoint endpoint, @Nullable String unwrap, Place place) {
    SuccessfulAnswers answers = new SuccessfulAnswers(endpoint, document);
    Map<String, Located<ApiResponse>> read = answers.distinct();
    Map<String, Content> contents = new LinkedHashMap<>();
    if (!endpoint.method().equals("HEAD")) {
      read.forEach(
          (status, answer) -> {
            Content content =
                Content.choose(answer.value().getContent(), answer.pointer(), shapes, errors);
            if (content != null) {
              contents.put(status, content);
            }
          });
    }
    boolean choice = unwrap == null && contents.size() > 1 && areJson(contents);
    if (!choice && contents.size() > 1) {
      String first = contents.keySet().iterator().next();
      errors.notice(
          endpoint.pointer().child("responses"),
          "of several successful answers, " + first + " is read");
      read.keySet().retainAll(List.of(first));
    }
    Content content = contents.isEmpty() ? null : contents.values().iterator().next();
    if (unwrap != null && (content == null || content.kind() != MediaTypes.Kind.JSON)) {
      refuseUnwrap(endpoint, unwrap);
    }
    Answer answer =
        choice ? choice(endpoint, contents, place) : answer(endpoint, content, unwrap, place);
    ApiResponse main = read.isEmpty() ? new ApiResponse() : first(read).value();
    return new Response(
        answer.kind(),
        answer.value(),
        answer.unwrap(),
        String.join(", ", read.keySet()),
        docs.text(main.getDescription()),
        headers(main),
        others(answers.without(read.keySet()), place),
        accept(main, content));
  }

  /** What is made of the content. */
  private record Answer(
      Response.Kind kind, @Nullable Value value, Response.@Nullable Unwrap unwrap) {}

  private Answer answer(
      Endpoint endpoint, @Nullable Content content, @Nullable String unwrap, Place place) {
    if (content == null) {
      return new Answer(Response.Kind.EMPTY, null, null);
    }
    return switch (content.kind()) {
      case JSON -> json(endpoint, content, unwrap, place);
      case TEXT -> {
        WholeBodies.check(content, shapes, errors);
        yield new Answer(Response.Kind.TEXT, WholeBodies.text(content, shapes), null);
      }
      default -> {
        WholeBodies.check(content, shapes, errors);
        yield new Answer(Response.Kind.BINARY, Value.of(new TypeRef.Binary()), null);
      }
    };
  }

  private Answer json(Endpoint endpoint, Content content, @Nullable String unwrap, Place place) {
    Node node = content.node();
    if (unwrap != null) {
      Shape envelope = node == null ? null : shapes.of(node);
      Node inner = envelope == null ? null : envelope.properties.get(unwrap);
      if (envelope == null || inner == null) {
        refuseUnwrap(endpoint, unwrap);
      } else if (options.unwraps()) {
        return new Answer(
            Response.Kind.JSON,
            read(inner, place.child(unwrap)),
            new Response.Unwrap(unwrap, envelope.required.contains(unwrap)));
      }
    }
    Value value = node == null ? Value.of(new TypeRef.Any()) : read(node, place.child("Response"));
    return new Answer(Response.Kind.JSON, value, null);
  }

  /** One of several answers: which one came is told by what it holds, as in any union. */
  private Answer choice(Endpoint endpoint, Map<String, Content> contents, Place place) {
    Pointer at = endpoint.pointer().child("responses");
    List<Node> nodes = new ArrayList<>();
    contents.forEach(
        (status, content) ->
            nodes.add(Objects.requireNonNull(content.node()).titled("Answer " + status)));
    Node union = Objects.requireNonNull(Node.either(nodes, at));
    errors.notice(at, "the answers " + String.join(", ", contents.keySet()) + " are one union");
    return new Answer(Response.Kind.JSON, read(union, place.child("Response")), null);
  }

  private static boolean areJson(Map<String, Content> contents) {
    return contents.values().stream()
        .allMatch(content -> content.kind() == MediaTypes.Kind.JSON && content.node() != null);
  }

  private static Located<ApiResponse> first(Map<String, Located<ApiResponse>> responses) {
    return responses.values().iterator().next();
  }

  /** Asks for what is read, where the server has a choice. */
  private static @Nullable String accept(ApiResponse response, @Nullable Content content) {
    if (content == null || response.getContent().size() < 2) {
      return null;
    }
    return content.mediaType().contains("*") ? null : content.mediaType();
  }

  private List<Response.Header> headers(ApiResponse response) {
    List<Response.Header> headers = new ArrayList<>();
    if (response.getHeaders() != null) {
      response
          .getHeaders()
          .forEach(
              (name, header) -> {
                String text = header == null ? null : header.getDescription();
                headers.add(new Response.Header(name, docs.text(text)));
              });
    }
    return headers;
  }

  private List<Response.Answer> others(Map<String, Located<ApiResponse>> responses, Place place) {
    List<Response.Answer> others = new ArrayList<>();
    responses.forEach(
        (status, response) -> {
          Content content =
              Content.choose(response.value().getContent(), response.pointer(), shapes, errors);
          Node node = content == null ? null : content.node();
          boolean json = content != null && content.kind() == MediaTypes.Kind.JSON;
          Value body = json && node != null ? read(node, place.child("Answer " + status)) : null;
          others.add(
              new Response.Answer(status, body, docs.text(response.value().getDescription())));
        });
    return others;
  }

  private Value read(Node node, Place place) {
    return Binaries.asText(types.read(node, place), node.pointer(), errors);
  }

  private void refuseUnwrap(Endpoint endpoint, String unwrap) {
    errors.error(
        endpoint.pointer().child("x-larkfit-unwrap"),
        "the successful answer has no property '" + unwrap + "'",
        "Name a property of the JSON object that the operation answers, or remove it.");
  }
}
