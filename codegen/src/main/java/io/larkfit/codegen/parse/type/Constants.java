package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.Literal;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.shape.JsonTypes;
import io.larkfit.codegen.parse.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A {@code const}, or an enum of one value: nothing to choose. */
public final class Constants {

  private Constants() {}

  public static @Nullable Literal of(Shape shape) {
    return shape.values.size() == 1 && !shape.nullable ? Literals.of(shape.values.get(0)) : null;
  }

  /** The type of an inline constant, which needs no enum of its own. */
  public static Value value(Shape shape) {
    return Value.of(new TypeRef.Scalar(JsonTypes.scalar(shape)));
  }
}
