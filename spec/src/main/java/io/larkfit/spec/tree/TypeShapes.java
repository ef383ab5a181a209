package io.larkfit.spec.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an example shows of named types, in whichever place it shows them. */
final class TypeShapes {

  private TypeShapes() {}

  /** By the type's name, where a tree and the example agree on a place. */
  static Map<String, Shape> of(List<Row> rows, int[] levels, Shape example) {
    Map<String, Shape> types = new HashMap<>();
    @Nullable Shape[] above = new Shape[rows.size() + 1];
    above[0] = example;
    for (int i = 0; i < levels.length; i++) {
      Row row = rows.get(i);
      Shape parent = above[levels[i]];
      Shape there = parent == null ? null : parent.members().get(row.name());
      Shape shape = Shapes.of(row, there, null);
      above[levels[i] + 1] = shape;
      String kin = row.kin();
      if (shape != null && !shape.members().isEmpty() && kin != null) {
        types.computeIfAbsent(kin, name -> new Shape()).merge(shape);
      }
    }
    return types;
  }
}
