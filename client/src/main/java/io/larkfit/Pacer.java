package io.larkfit;

import io.larkfit.meta.RateLimit;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps calls below the rate that the platform allows, by making them wait before they are sent.
 *
 * <p>{@link #documented} does so for one client. An implementation of your own can keep its count
 * where several processes see it. It must be thread-safe, and should not wait itself.
 */
@FunctionalInterface
public interface Pacer {
  /**
   * Takes the next free turn of an operation, if it comes soon enough.
   *
   * @param operation the operation's id, such as {@code createTimeoffEvent}
   * @param limit what is documented of its rate
   * @param atMost how long the call can wait
   * @return how long to wait for the turn, zero or more; if more than {@code atMost}, no turn was
   *     taken, and the call fails without being sent
   * @throws IOException if it cannot tell; the call fails without being sent
   */
  Duration reserve(String operation, RateLimit limit, Duration atMost) throws IOException;

  /**
   * A pacer that keeps each operation below its documented limits: in no second and in no minute
   * are more calls sent than those allow. Where the numbers are not published, it does nothing.
   *
   * @param clock the time
   * @return a new pacer, which counts for itself
   */
  static Pacer documented(Clock clock) {
    return new WindowPacer(clock);
  }
}
