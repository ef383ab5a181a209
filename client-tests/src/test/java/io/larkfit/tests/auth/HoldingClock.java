package io.larkfit.tests.auth;

import io.larkfit.tests.support.ManualClock;
import io.larkfit.tests.support.UtcClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A clock that only the test moves, and that a thread can be held at. */
final class HoldingClock extends UtcClock {
  private final ManualClock time = new ManualClock();
  private final Map<Thread, CountDownLatch> held = new ConcurrentHashMap<>();

  /** The next time that this thread looks, it waits there. */
  void holdThisThread(CountDownLatch until) {
    held.put(Thread.currentThread(), until);
  }

  void advance(Duration by) {
    time.advance(by);
  }

  @Override
  public Instant instant() {
    CountDownLatch until = held.remove(Thread.currentThread());
    if (until != null) {
      await(until);
    }
    return time.instant();
  }

  private static void await(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
