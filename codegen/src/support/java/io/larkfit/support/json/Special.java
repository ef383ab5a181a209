package io.larkfit.support.json;

/** Stands where a model or builder keeps a value that no schema knows. */
enum Special {
  /** An explicit null, which differs from an absent property. */
  NULL,
  /** A builder was given an enum's {@code UNRECOGNIZED}, which has no value on the wire. */
  UNRECOGNIZED;

  @Override
  public String toString() {
    return "null";
  }
}
