package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.parse.document.Node;
import io.larkfit.codegen.parse.shape.Kind;
import io.larkfit.codegen.parse.shape.Shape;
import io.larkfit.codegen.parse.shape.Shapes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Lists and maps that contain themselves with no class in between. */
final class AliasCycles {

  private AliasCycles() {}

  static boolean isIn(String component, Shapes shapes) {
    Deque<Shape> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(shapes.component(component));
    while (!open.isEmpty()) {
      Shape shape = open.removeFirst();
      if (isContainer(shape)) {
        Node content = shape.items == null ? shape.additional : shape.items;
        Shape held = content == null ? null : shapes.of(content);
        if (held != null && component.equals(held.component)) {
          return true;
        }
        if (held != null && (held.component == null || seen.add(held.component))) {
          open.add(held);
        }
      }
    }
    return false;
  }

  private static boolean isContainer(Shape shape) {
    Kind kind = Kind.of(shape);
    return kind == Kind.LIST || kind == Kind.MAP;
  }
}
