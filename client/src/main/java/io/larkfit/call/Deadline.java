package io.larkfit.call;

import java.time.Duration;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/** When a run has to be over: counted from its making, over all that it does. */
final class Deadline {
  private static final Duration ENDLESS = Duration.ofDays(36500);

  private final @Nullable Duration timeout;
  private final long start = System.nanoTime();
  private final AsyncTimeout alarm;

  /**
   * A deadline that does not run yet.
   *
   * @param timeout null if there is none
   * @param missed run when it has passed, on a thread that must not be kept
   */
  Deadline(@Nullable Duration timeout, Runnable missed) {
    this.timeout = timeout;
    this.alarm =
        new AsyncTimeout() {
          @Override
          protected void timedOut() {
            missed.run();
          }
        };
  }

  void start() {
    if (timeout != null) {
      alarm.timeout(Math.max(1, left().toNanos()), java.util.concurrent.TimeUnit.NANOSECONDS);
      alarm.enter();
    }
  }

  /** The run is over in time. */
  void end() {
    alarm.exit();
  }

  boolean isSet() {
    return timeout != null;
  }

  /** The time that is left, not less than zero. */
  Duration left() {
    if (timeout == null) {
      return ENDLESS;
    }
    Duration left = timeout.minusNanos(System.nanoTime() - start);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
