package io.larkfit.tests.support;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock of a test, which has to say what time it is and nothing else. */
public abstract class UtcClock extends Clock {
  @Override
  public final ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public final Clock withZone(ZoneId zone) {
    return this;
  }
}
