package io.larkfit.codegen.ir;

/** A type as it is used in one place. */
public record Value(TypeRef type, Constraints constraints, boolean nullable) {

  public static Value of(TypeRef type) {
    return new Value(type, Constraints.NONE, false);
  }
}
