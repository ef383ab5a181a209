package io.larkfit.codegen.ir;

import java.util.List;

/**
 * An open enum: unknown wire values become {@code UNRECOGNIZED}, which {@code constants} leaves
 * out.
 */
public record EnumType(
    ClassRef name, String pointer, Doc doc, ScalarKind raw, List<Constant> constants)
    implements TypeDecl {

  public record Constant(String javaName, Literal value, Doc doc) {}
}
