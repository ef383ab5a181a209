package io.larkfit.codegen.parse;

import io.swagger.v3.oas.models.media.MediaType;
import java.util.Comparator;
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

  /** Null if nothing is offered, or nothing that can be handled, which is reported. */
  static @Nullable Content choose(
      @Nullable Map<String, MediaType> offered,
      Pointer owner,
      Shapes shapes,
      ErrorCollector errors) {
    if (offered == null || offered.isEmpty()) {
      return null;
    }
    Content best =
        offered.entrySet().stream()
            .map(entry -> of(entry.getKey(), entry.getValue(), owner, shapes))
            .min(Comparator.comparing(Content::kind))
            .orElseThrow();
    if (best.kind == MediaTypes.Kind.XML) {
      errors.error(
          best.pointer,
          "'" + best.mediaType + "' cannot be read or written",
          "Offer application/json, a form, a text or a binary type.");
      return null;
    }
    if (offered.size() > 1) {
      errors.notice(owner.child("content"), "of several types, " + best.mediaType + " is used");
    }
    return best;
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
        ? new Content(MediaTypes.Kind.BINARY, "application/octet-stream", value, node, at)
        : new Content(MediaTypes.Kind.JSON, "application/json", value, node, at);
  }
}
