package io.larkfit;

import io.larkfit.internal.Timing;
import java.time.Clock;
import java.util.function.DoubleSupplier;

/** Gives clients of tests another time and chance, which their builder keeps to its package. */
public final class TestTiming {
  private final Clock clock;
  private final Timing.Sleeper sleeper;
  private final DoubleSupplier random;

  private TestTiming(Clock clock, Timing.Sleeper sleeper, DoubleSupplier random) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.random = random;
  }

  /** Tokens expire by this clock; nothing waits, and chance is always in the middle. */
  public static TestTiming clock(Clock clock) {
    return new TestTiming(clock, wait -> {}, () -> 0.5);
  }

  /** Waits go to this sleeper; chance is always in the middle. */
  public static TestTiming sleeper(Timing.Sleeper sleeper) {
    return new TestTiming(Clock.systemUTC(), sleeper, () -> 0.5);
  }

  /** The same with another clock. */
  public TestTiming andClock(Clock clock) {
    return new TestTiming(clock, sleeper, random);
  }

  /** The same with chance of this kind. */
  public TestTiming andRandom(DoubleSupplier random) {
    return new TestTiming(clock, sleeper, random);
  }

  /** Gives it to a client. */
  public FeishuBuilder on(FeishuBuilder builder) {
    return builder.timing(new Timing(clock, sleeper, random));
  }
}
