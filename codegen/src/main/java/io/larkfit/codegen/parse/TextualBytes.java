package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;

/** Format {@code binary} where only text can stand: in parameters and form fields. */
final class TextualBytes {

  private TextualBytes() {}

  /** The value with strings in the place of bytes. */
  static Value of(Value value, Pointer at, ErrorCollector errors) {
    if (!Binaries.in(value)) {
      return value;
    }
    errors.notice(at, "bytes cannot stand here; they are a string, which is sent as it is");
    return replaced(value);
  }

  private static Value replaced(Value value) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.ListOf list) {
      type = new TypeRef.ListOf(replaced(list.element()));
    } else if (type instanceof TypeRef.MapOf map) {
      type = new TypeRef.MapOf(replaced(map.value()));
    } else if (type instanceof TypeRef.Binary) {
      type = new TypeRef.Scalar(ScalarKind.STRING);
    }
    return new Value(type, value.constraints(), value.nullable());
  }
}
