package io.larkfit.codegen.parse;

import io.larkfit.codegen.ir.TypeRef;
import io.larkfit.codegen.ir.Value;

/** Raw bytes stand only for whole bodies and parts, never within JSON. */
final class Binaries {

  private Binaries() {}

  static boolean in(Value value) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.ListOf list) {
      return in(list.element());
    }
    return type instanceof TypeRef.MapOf map ? in(map.value()) : type instanceof TypeRef.Binary;
  }

  static void refuse(Value value, Pointer pointer, ErrorCollector errors) {
    if (in(value)) {
      errors.error(
          pointer,
          "format 'binary' cannot stand within JSON",
          "Use format 'byte' (base64), or send it as a body or a part of its own.");
    }
  }
}
