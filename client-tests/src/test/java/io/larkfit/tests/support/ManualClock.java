package io.larkfit.tests.support;

import java.time.Duration;
import java.time.Instant;

/** A clock that only the test moves. */
public final class ManualClock extends UtcClock {
  private volatile Instant now = Instant.parse("2026-04-01T09:30:00Z");

  /** Moves it forward. */
  public void advance(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
