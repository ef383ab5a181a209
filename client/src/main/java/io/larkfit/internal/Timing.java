package io.larkfit.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Time and chance, as a client meets them. Tests give their own, and so never wait. */
public final class Timing {
  /** The system's clock, waits that pass, and real chance. */
  public static final Timing SYSTEM =
      new Timing(
          Clock.systemUTC(),
          wait -> TimeUnit.NANOSECONDS.sleep(wait.toNanos()),
          () -> ThreadLocalRandom.current().nextDouble());

  final Clock clock;
  final Sleeper sleeper;
  final DoubleSupplier random;

  /**
   * Another time and chance.
   *
   * @param clock by which tokens expire
   * @param sleeper waits between attempts
   * @param random gives numbers from 0 to 1, by which backoff is spread
   */
  public Timing(Clock clock, Sleeper sleeper, DoubleSupplier random) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.random = random;
  }

  /** {@return by which tokens expire} */
  public Clock clock() {
    return clock;
  }

  /** How to wait. */
  @FunctionalInterface
  public interface Sleeper {
    /**
     * Waits.
     *
     * @param wait zero or more
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration wait) throws InterruptedException;
  }
}
