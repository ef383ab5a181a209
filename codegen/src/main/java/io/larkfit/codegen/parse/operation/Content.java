package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.document.Pointer;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shapes;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one content type that a client uses among those a document offers.
 *
 * @param kind never {@code ANY} or {@code XML}
 * @param node the schema, or null
 */
record Content(
    MediaTypes.Kind kind, String mediaType, MediaType value, @Nullable Node node, Pointer pointer) {

  /** The best of what is offered; null if nothing is. */
  static @Nullable Content choose(
      @Nullable Map<String, MediaType> offered,
      Pointer owner,
      Shapes shapes,
      ErrorCollector errors) {
    List<Content> all = all(offered, owner, shapes, errors);
    if (all.size() > 1) {
      errors.notice(
          owner.child("content"), "of several types, " + all.get(0).mediaType + " is used");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** The best first. */
  static List<Content> all(
      @Nullable Map<String, MediaType> offered,
      Pointer owner,
      Shapes shapes,
      ErrorCollector errors) {
    if (offered == null) {
      return List.of();
    }
    return offered.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), owner, shapes))
        .sorted(Comparator.comparing(Content::kind))
        .map(content -> content.kind == MediaTypes.Kind.XML ? content.asText(errors) : content)
        .toList();
  }

  private Content asText(ErrorCollector errors) {
    errors.notice(pointer, "XML is neither read nor written by generated code: it is a string");
    return new Content(MediaTypes.Kind.TEXT, mediaType, value, node, pointer);
  }

  private static Content of(String name, @Nullable MediaType given, Pointer owner, Shapes shapes) {
    MediaType value = given == null ? new MediaType() : given;
    Pointer at = owner.child("content", name);
    Node node = value.getSchema() == null ? null : new Node(value.getSchema(), at.child("schema"));
    MediaTypes.Kind kind = MediaTypes.kind(name);
    if (kind != MediaTypes.Kind.ANY) {
      return new Content(kind, name, value, node, at);
    }
    boolean binary = node == null || Kind.of(shapes.of(node)) == Kind.BINARY;
    return binary
        ? new Content(MediaTypes.Kind.BINARY, name, value, node, at)
        : new Content(MediaTypes.Kind.JSON, "application/json", value, node, at);
  }
}
