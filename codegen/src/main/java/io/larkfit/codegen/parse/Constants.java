package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import org.jspecify.annotations.Nullable;

/** A {@code const}, or an enum of one value: nothing to choose. */
final class Constants {

  private Constants() {}

  static @Nullable Literal of(Shape shape) {
    return shape.values.size() == 1 && !shape.nullable ? Literals.of(shape.values.get(0)) : null;
  }

  /** The type of an inline constant, which needs no enum of its own. */
  static Value value(Shape shape) {
    return Value.of(new TypeRef.Scalar(TypeParser.scalar(shape)));
  }
}
