package io.larkfit;

import java.time.Duration;

/** How a client waits. Tests give one that does not. */
@FunctionalInterface
public interface Sleeper {
  /**
   * Waits.
   *
   * @param duration zero or more
   * @throws InterruptedException if the thread was interrupted meanwhile
   */
  void sleep(Duration duration) throws InterruptedException;
}
