package io.larkfit.tests.soak;

import java.time.Duration;

/** Says now and then how far a run has come. */
final class Progress {
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final String run;
  private final int calls;
  private final long start = System.nanoTime();
  private long shown = start;

  Progress(String run, int calls) {
    this.run = run;
    this.calls = calls;
    say(calls + " calls");
  }

  /** Shows it, unless it just did. */
  void show(int ended) {
    long now = System.nanoTime();
    if (now - shown >= EVERY.toNanos()) {
      shown = now;
      say(ended + " of " + calls + " calls after " + elapsed().toSeconds() + " s");
    }
  }

  /** Since the beginning. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @SuppressWarnings("SystemOut") // this is what the profile shows while it runs
  void say(String what) {
    System.out.println("[soak] " + run + ": " + what);
  }
}
