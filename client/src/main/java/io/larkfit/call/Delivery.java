package io.larkfit.call;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether a request began to reach the server, or was given up before: never both. A request tag.
 */
final class Delivery {
  private enum State {
    PENDING,
    BEGUN,
    ABANDONED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.PENDING);

  /**
   * Notes that the first byte is about to be sent.
   *
   * @throws IOException if the request was given up, and is not to be sent any more
   */
  void begin() throws IOException {
    state.compareAndSet(State.PENDING, State.BEGUN);
    if (state.get() == State.ABANDONED) {
      throw new IOException("given up before it was sent");
    }
  }

  /** Sees to it that nothing is sent any more, unless it has begun. */
  void abandon() {
    state.compareAndSet(State.PENDING, State.ABANDONED);
  }

  /** False only if the server certainly got nothing. */
  boolean hasBegun() {
    return state.get() == State.BEGUN;
  }
}
