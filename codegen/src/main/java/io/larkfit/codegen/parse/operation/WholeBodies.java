package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.MediaTypes;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;

/** Bodies that are one text or one stream of bytes. */
final class WholeBodies {

  private WholeBodies() {}

  /** Says so where a schema promises structure that the media type has no generated reader for. */
  static void check(Content content, Shapes shapes, ErrorCollector errors) {
    if (content.node() == null) {
      return;
    }
    Kind kind = Kind.of(shapes.of(content.node()));
    if (kind == Kind.MODEL || kind == Kind.MAP || kind == Kind.LIST || kind == Kind.UNION) {
      errors.notice(
          content.pointer(),
          "only JSON and forms are read and written by their schema; "
              + content.mediaType()
              + (content.kind() == MediaTypes.Kind.TEXT
                  ? " is a string"
                  : " is a stream of bytes"));
    }
  }

  /** The text, with what the schema demands of a string. */
  static Value text(Content content, Shapes shapes) {
    TypeRef text = new TypeRef.Scalar(ScalarKind.STRING);
    Shape shape = content.node() == null ? null : shapes.of(content.node());
    return shape != null && Kind.of(shape) == Kind.SCALAR
        ? new Value(text, shape.constraints.text(), false)
        : Value.of(text);
  }
}
