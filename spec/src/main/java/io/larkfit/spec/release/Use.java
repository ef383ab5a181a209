package io.larkfit.spec.release;

import java.util.Comparator;

/** Where callers meet a field or a type: in the request or in the answer of an operation. */
public record Use(Direction direction, Subject operation) implements Comparable<Use> {

  /** Which way a body goes. */
  public enum Direction {
    REQUEST,
    ANSWER
  }

  @Override
  public int compareTo(Use other) {
    return Comparator.comparing(Use::direction).thenComparing(Use::operation).compare(this, other);
  }
}
