package io.larkfit.codegen.parse.type;

import io.larkfit.codegen.ir.ScalarKind;
import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;
import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Pointer;

/** Raw bytes stand only for whole bodies and parts; elsewhere they are some text. */
public final class Binaries {

  private Binaries() {}

  public static boolean in(Value value) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.ListOf list) {
      return in(list.element());
    }
    return type instanceof TypeRef.MapOf map ? in(map.value()) : type instanceof TypeRef.Binary;
  }

  /** The value as JSON, a parameter or a form field can hold it. */
  public static Value asText(Value value, Pointer pointer, ErrorCollector errors) {
    if (!in(value)) {
      return value;
    }
    errors.notice(pointer, "bytes cannot stand here: read as a text, whatever it encodes");
    return asText(value);
  }

  private static Value asText(Value value) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.ListOf list) {
      type = new TypeRef.ListOf(asText(list.element()));
    } else if (type instanceof TypeRef.MapOf map) {
      type = new TypeRef.MapOf(asText(map.value()));
    } else {
      type = new TypeRef.Scalar(ScalarKind.STRING);
    }
    return new Value(type, value.constraints(), value.nullable());
  }
}
