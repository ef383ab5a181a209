package io.larkfit.call;

/** Whether a request began to reach the server. A request tag. */
final class Delivery {
  private volatile boolean begun;

  void begin() {
    begun = true;
  }

  /** False only if the server certainly got nothing. */
  boolean hasBegun() {
    return begun;
  }
}
