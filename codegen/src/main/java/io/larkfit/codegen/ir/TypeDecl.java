package io.larkfit.codegen.ir;

/** A Java type to generate. */
public sealed interface TypeDecl permits Model, EnumType, Union {

  ClassRef name();

  Doc doc();

  /** Where the spec declares it, as a JSON pointer. */
  String pointer();
}
