package io.larkfit.codegen.parse.shape;

import java.util.List;

/** What a schema becomes in Java. */
public enum Kind {
  ENUM,
  UNION,
  MODEL,
  MAP,
  LIST,
  BINARY,
  SCALAR,
  ANY;

  /** Whether it gets a class of its own. */
  public boolean named() {
    return this == ENUM || this == UNION || this == MODEL;
  }

  public static Kind of(Shape shape) {
    if (shape.union != null) {
      return UNION;
    }
    List<String> types = JsonTypes.of(shape);
    if (types.size() != 1) {
      return types.isEmpty() ? ANY : UNION;
    }
    if (!shape.values.isEmpty()) {
      return isPlainBoolean(shape) ? SCALAR : ENUM;
    }
    if (shape.recursive) {
      return types.get(0).equals("array") ? UNION : MODEL;
    }
    return switch (types.get(0)) {
      case "object" -> isMap(shape) ? MAP : MODEL;
      case "array" -> LIST;
      default -> isBinary(shape, types.get(0)) ? BINARY : SCALAR;
    };
  }

  private static boolean isBinary(Shape shape, String type) {
    return type.equals("string") && "binary".equals(shape.format);
  }

  /** An empty {@code properties} says that fields are still to come: that is a model. */
  private static boolean isMap(Shape shape) {
    if (!shape.properties.isEmpty() || !shape.required.isEmpty() || !shape.conditions.isEmpty()) {
      return false;
    }
    boolean open = shape.additional != null || Boolean.TRUE.equals(shape.additionalFlag);
    return open || (!shape.declaresProperties && shape.additionalFlag == null);
  }

  private static boolean isPlainBoolean(Shape shape) {
    return JsonTypes.of(shape).equals(List.of("boolean"))
        && shape.values.stream().distinct().count() == 2;
  }
}
