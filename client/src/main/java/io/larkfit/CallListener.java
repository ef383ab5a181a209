package io.larkfit;

import org.jspecify.annotations.Nullable;

/**
 * Hears of every try of every call, for metrics and logs; {@link CallLog} is one.
 *
 * <p>It is called on the thread that runs the call, so it should be quick, and must be thread-safe.
 * What it throws is ignored.
 */
@FunctionalInterface
public interface CallListener {
  /**
   * A try of a call has ended.
   *
   * @param attempt what was tried, and what came of it
   */
  void attempted(Attempt attempt);

  /**
   * Something is wrong that fails no call, such as a token store that cannot be reached.
   *
   * @param problem what is wrong, without a secret
   * @param cause as it was thrown; null if nothing was
   */
  default void warned(String problem, @Nullable Throwable cause) {}
}
