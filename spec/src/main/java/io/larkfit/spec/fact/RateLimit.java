package io.larkfit.spec.fact;

import java.util.List;

/**
 * How often an operation may be called.
 *
 * @param special true if the page says that there is a limit of its own, without a number
 * @param quotas all of which hold
 */
public record RateLimit(boolean special, List<Quota> quotas) {

  public RateLimit {
    quotas = List.copyOf(quotas);
  }

  /**
   * One number.
   *
   * @param calls how many
   * @param per in which time
   */
  public record Quota(long calls, Period per) {}

  /** A time that calls are counted in. */
  public enum Period {
    SECOND,
    MINUTE,
    HOUR,
    DAY
  }
}
