package io.larkfit.tests.support;

import io.larkfit.internal.Timing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A sleeper that only notes how long it should have slept. */
public final class Naps implements Timing.Sleeper {
  private final List<Duration> taken = new CopyOnWriteArrayList<>();

  @Override
  public void sleep(Duration duration) {
    taken.add(duration);
  }

  /** The waits so far, in order. */
  public List<Duration> taken() {
    return List.copyOf(taken);
  }
}
