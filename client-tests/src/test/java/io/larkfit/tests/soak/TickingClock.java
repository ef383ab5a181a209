package io.larkfit.tests.soak;

import io.larkfit.tests.support.UtcClock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that runs with the calls rather than with time, so that tokens expire during a run. */
final class TickingClock extends UtcClock {
  private static final long SECONDS_PER_CALL = 10;

  private final AtomicLong seconds = new AtomicLong(1_775_000_000);

  /** A call has ended. */
  void tick() {
    seconds.addAndGet(SECONDS_PER_CALL);
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochSecond(seconds.get());
  }
}
