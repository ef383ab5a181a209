package io.larkfit.codegen.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the document has it.
 *
 * @param pointer where a reader looks for it, be its path kept in another file or not
 * @param parameters references followed, those of the path included
 * @param body the request body, followed; null if there is none
 * @param responses by status, followed
 */
record RawOperation(
    String path,
    String method,
    String pointer,
    Place place,
    List<Place> parameters,
    @Nullable Place body,
    Map<String, Place> responses) {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** All operations of a document, in its order. */
  static List<RawOperation> of(Documents documents) {
    List<RawOperation> operations = new ArrayList<>();
    Place paths = documents.root().child("paths");
    if (paths == null) {
      return operations;
    }
    for (Place path : children(paths)) {
      Place item = documents.follow(path);
      if (item == null || path.name().startsWith("x-")) {
        continue;
      }
      for (Place operation : children(item)) {
        if (METHODS.contains(operation.name()) && operation.node().isObject()) {
          operations.add(read(documents, path, item, operation));
        }
      }
    }
    return operations;
  }

  private static RawOperation read(Documents documents, Place path, Place item, Place operation) {
    Map<String, Place> parameters = new LinkedHashMap<>();
    for (Place owner : List.of(item, operation)) {
      for (Place parameter : SchemaView.children(owner.child("parameters"))) {
        Place followed = documents.follow(parameter);
        if (followed != null) {
          parameters.put(followed.text("in") + " " + followed.text("name"), followed);
        }
      }
    }
    Map<String, Place> responses = new LinkedHashMap<>();
    Place declared = operation.child("responses");
    for (Place response : declared == null ? List.<Place>of() : children(declared)) {
      Place followed = documents.follow(response);
      if (followed != null && !response.name().startsWith("x-")) {
        responses.put(response.name().toUpperCase(Locale.ROOT), followed);
      }
    }
    return new RawOperation(
        path.name(),
        operation.name(),
        path.pointer() + "/" + operation.name(),
        operation,
        List.copyOf(parameters.values()),
        documents.follow(operation.child("requestBody")),
        responses);
  }

  static List<Place> children(Place object) {
    List<Place> children = new ArrayList<>();
    object
        .node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              Place child = object.child(name);
              if (child != null) {
                children.add(child);
              }
            });
    return children;
  }

  /** The media types of a body or response, in order. */
  static List<Place> contents(@Nullable Place bodyOrResponse) {
    Place content = bodyOrResponse == null ? null : bodyOrResponse.child("content");
    return content == null ? List.of() : children(content);
  }

  /** A parameter's schema, be it of a content; null if it has none. */
  static @Nullable Place schemaOf(Place parameter) {
    Place schema = parameter.child("schema");
    List<Place> contents = contents(parameter);
    return schema != null || contents.isEmpty() ? schema : contents.get(0).child("schema");
  }

  /** The successful answers; {@code default} if there is no other. */
  Map<String, Place> successes() {
    Map<String, Place> successes = new LinkedHashMap<>();
    responses.forEach(
        (status, response) -> {
          if (status.startsWith("2")) {
            successes.put(status, response);
          }
        });
    Place fallback = responses.get("DEFAULT");
    if (successes.isEmpty() && fallback != null) {
      successes.put("default", fallback);
    }
    return successes;
  }
}
