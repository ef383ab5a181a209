package io.larkfit.support.json;

/** Stands where a model or builder keeps a value that no schema knows. */
final class Placeholder {
  /** An explicit null, which differs from an absent property. */
  static final Placeholder NULL = new Placeholder();

  /** A builder was given an enum's {@code UNRECOGNIZED}, which has no value on the wire. */
  static final Placeholder UNRECOGNIZED = new Placeholder();

  private Placeholder() {}

  @Override
  public String toString() {
    return "null";
  }
}
