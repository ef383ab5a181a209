package io.larkfit.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document that the sandbox holds its traffic against, read as a plain tree. */
final class SpecDocument {
  /** Where larkfit-spec.jar keeps the document. */
  static final String RESOURCE = "/io/larkfit/spec/openapi/larkfit.yaml";

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final JsonNode root;
  private final Map<String, SpecOperation> operations = new LinkedHashMap<>();

  private SpecDocument(JsonNode root) {
    this.root = root;
    JsonNode paths = root.required("paths");
    paths.fieldNames().forEachRemaining(path -> addPath(path, paths.get(path)));
  }

  /** The document of larkfit-spec, read once. */
  static SpecDocument bundled() {
    return Bundled.DOCUMENT;
  }

  JsonNode root() {
    return root;
  }

  /** The node itself, or what it refers to within the document. */
  JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  List<SpecOperation> operations() {
    return List.copyOf(operations.values());
  }

  SpecOperation operation(String operationId) {
    SpecOperation operation = operations.get(operationId);
    if (operation == null) {
      throw new IllegalArgumentException(
          "The spec has no operation " + operationId + "; it has " + operations.keySet());
    }
    return operation;
  }

  private void addPath(String path, JsonNode item) {
    item.fieldNames()
        .forEachRemaining(
            member -> {
              if (METHODS.contains(member)) {
                SpecOperation operation = readOperation(path, member, item.path(member));
                operations.put(operation.id(), operation);
              }
            });
  }

  private SpecOperation readOperation(String path, String method, JsonNode node) {
    List<String> scopes = new ArrayList<>();
    node.path("x-larkfit-scopes").forEach(scope -> scopes.add(scope.asText()));
    return new SpecOperation(
        node.required("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        readSecurity(node.has("security") ? node.get("security") : root.path("security")),
        List.copyOf(scopes),
        SpecErrors.read(this, node));
  }

  private List<Set<SpecScheme>> readSecurity(JsonNode alternatives) {
    List<Set<SpecScheme>> read = new ArrayList<>();
    for (JsonNode alternative : alternatives) {
      Set<SpecScheme> schemes = new LinkedHashSet<>();
      alternative.fieldNames().forEachRemaining(name -> schemes.add(scheme(name)));
      read.add(schemes);
    }
    return List.copyOf(read);
  }

  private SpecScheme scheme(String name) {
    return SpecScheme.read(
        name, root.required("components").required("securitySchemes").required(name));
  }

  /** Every scheme of the document: what a request must not carry unasked. */
  List<SpecScheme> schemes() {
    List<SpecScheme> schemes = new ArrayList<>();
    root.path("components")
        .path("securitySchemes")
        .fieldNames()
        .forEachRemaining(name -> schemes.add(scheme(name)));
    return schemes;
  }

  private static final class Bundled {
    static final SpecDocument DOCUMENT = load();

    private static SpecDocument load() {
      try (InputStream in = SpecDocument.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              "No " + RESOURCE + " on the class path: larkfit-spec.jar is missing");
        }
        return new SpecDocument(new YAMLMapper().readTree(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
