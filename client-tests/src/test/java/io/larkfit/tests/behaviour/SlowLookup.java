package io.larkfit.tests.behaviour;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;

/** A look-up of a name that takes its time, and that nothing interrupts: as the system's. */
final class SlowLookup {
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean hasEnded;

  /** Ends by itself after 3 seconds. */
  void await() {
    long until = System.nanoTime() + SECONDS.toNanos(3);
    boolean interrupted = false;
    while (!hasEnded) {
      try {
        hasEnded = !end.await(until - System.nanoTime(), NANOSECONDS) || end.getCount() == 0;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it: true if it had not ended by itself. */
  boolean end() {
    boolean isEarly = !hasEnded;
    end.countDown();
    return isEarly;
  }
}
