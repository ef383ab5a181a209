package io.larkfit.codegen.parse.operation;

import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** Objects whose members are scalars: what can be written as parameters of their own. */
final class FlatObjects {

  private FlatObjects() {}

  static boolean is(Shape shape, Shapes shapes) {
    Kind kind = Kind.of(shape);
    List<Node> members = new ArrayList<>(shape.properties.values());
    if (shape.additional != null) {
      members.add(shape.additional);
    }
    boolean ofAnything =
        shape.additional == null && (kind == Kind.MAP || Boolean.TRUE.equals(shape.additionalFlag));
    return (kind == Kind.MODEL || kind == Kind.MAP)
        && !ofAnything
        && members.stream().map(shapes::of).map(Kind::of).allMatch(FlatObjects::isScalar);
  }

  static boolean isScalar(Kind kind) {
    return kind == Kind.SCALAR || kind == Kind.ENUM;
  }
}
