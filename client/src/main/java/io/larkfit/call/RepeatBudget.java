package io.larkfit.call;

/**
 * How many repeats a client has left to spend, over all its calls. While the platform fails, only
 * the reserve is spent; so a client that meets an outage does not make it worse.
 *
 * <p>Thread-safe.
 */
final class RepeatBudget {
  private static final int REPEAT = 10;
  private static final int SUCCESS = 1;

  private final long full;
  private long left;

  RepeatBudget(int reserve) {
    full = (long) reserve * REPEAT;
    left = full;
  }

  /** A call succeeded. */
  synchronized void earn() {
    left = Math.min(full, left + SUCCESS);
  }

  /** Pays for a repeat; false if there is nothing left. */
  synchronized boolean spend() {
    if (left < REPEAT) {
      return false;
    }
    left -= REPEAT;
    return true;
  }
}
