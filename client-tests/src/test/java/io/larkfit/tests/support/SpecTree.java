package io.larkfit.tests.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The spec as the tests read it: apart from the sandbox's and the generator's reading. */
public final class SpecTree {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final JsonNode ROOT = load();

  private SpecTree() {}

  /** One operation. */
  public record Operation(String id, String method, String path, JsonNode node) {
    /** The names of the schemes of the one security alternative. */
    public List<String> security() {
      List<String> names = new ArrayList<>();
      node.path("security").path(0).fieldNames().forEachRemaining(names::add);
      return names;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** One documented error of an operation. */
  public record DocumentedFailure(Operation operation, JsonNode node) {
    /** Its code. */
    public long code() {
      return node.path("code").longValue();
    }

    /** Its text of that name, empty if it has none. */
    public String text(String name) {
      return node.path(name).asText();
    }

    @Override
    public String toString() {
      return operation + " " + code();
    }
  }

  /** One example of a body, request or response. */
  public record Example(Operation operation, String place, JsonNode schema, JsonNode value) {
    @Override
    public String toString() {
      return operation + " " + place;
    }
  }

  /** The whole document. */
  public static JsonNode root() {
    return ROOT;
  }

  /** The node, or what it refers to. */
  public static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? ROOT.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** A named schema. */
  public static JsonNode schema(String name) {
    return ROOT.required("components").required("schemas").required(name);
  }

  /** The operations in the document's order. */
  public static Stream<Operation> operations() {
    return ROOT.required("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .map(member -> operation(path.getKey(), member)));
  }

  /** An operation by its id. */
  public static Operation operation(String id) {
    return operations().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  /** Every error that an operation documents, the common ones included. */
  public static Stream<DocumentedFailure> failures() {
    return operations()
        .flatMap(
            operation ->
                Stream.of(operation.node(), ROOT)
                    .flatMap(owner -> elements(owner.path("x-larkfit-errors")))
                    .map(error -> new DocumentedFailure(operation, error)));
  }

  /** Every example of a request body. */
  public static Stream<Example> requestExamples() {
    return operations().flatMap(o -> examples(o, "request", resolve(o.node().path("requestBody"))));
  }

  /** Every example of a response body, by status. */
  public static Stream<Example> responseExamples() {
    return operations()
        .flatMap(
            o ->
                o.node().path("responses").properties().stream()
                    .flatMap(r -> examples(o, r.getKey(), resolve(r.getValue()))));
  }

  private static Stream<Example> examples(Operation operation, String place, JsonNode body) {
    JsonNode media = body.path("content").path("application/json");
    return media.path("examples").properties().stream()
        .map(
            example ->
                new Example(
                    operation,
                    place + " " + example.getKey(),
                    media.path("schema"),
                    resolve(example.getValue()).path("value")));
  }

  private static Operation operation(String path, Map.Entry<String, JsonNode> member) {
    return new Operation(
        member.getValue().required("operationId").asText(),
        member.getKey().toUpperCase(Locale.ROOT),
        path,
        member.getValue());
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode load() {
    try (InputStream in =
        SpecTree.class.getResourceAsStream("/io/larkfit/spec/openapi/larkfit.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
