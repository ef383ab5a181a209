package io.larkfit.codegen.parse;

/** Bodies that are one text or one stream of bytes. */
final class WholeBodies {

  private WholeBodies() {}

  /** Refuses a schema that promises structure which the media type has no generated reader for. */
  static void check(Content content, Shapes shapes, ErrorCollector errors) {
    if (content.node() == null) {
      return;
    }
    Kind kind = Kind.of(shapes.of(content.node()));
    if (kind == Kind.MODEL || kind == Kind.MAP || kind == Kind.LIST || kind == Kind.UNION) {
      errors.error(
          content.pointer(),
          "'" + content.mediaType() + "' has a structured schema, but only JSON and forms have one",
          "Offer application/json, or describe the body as a string (format binary for bytes).");
    }
  }
}
