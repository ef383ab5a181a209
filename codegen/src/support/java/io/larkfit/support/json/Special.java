package io.larkfit.support.json;

/** Stands where a model or builder keeps a value that no schema knows. */
final class Special {
  /** An explicit null, which differs from an absent property. */
  static final Special NULL = new Special();

  /** A builder was given an enum's {@code UNRECOGNIZED}, which has no value on the wire. */
  static final Special UNRECOGNIZED = new Special();

  private Special() {}

  @Override
  public String toString() {
    return "null";
  }
}
