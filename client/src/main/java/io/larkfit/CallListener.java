package io.larkfit;

import org.jspecify.annotations.Nullable;

/**
 * Hears of every attempt of every call, for metrics and logs.
 *
 * <p>It is called on the thread that makes the call, with its {@link ThreadLocal}s, so it should be
 * quick, and must be thread-safe. What it throws is ignored, but for an {@link Error}.
 */
@FunctionalInterface
public interface CallListener {
  /**
   * An attempt of a call has ended.
   *
   * @param attempt what came of it
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
