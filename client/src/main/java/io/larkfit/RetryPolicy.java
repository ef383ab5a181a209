package io.larkfit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a client sends a call again by itself.
 *
 * <p>Only where that cannot do anything twice:
 *
 * <ul>
 *   <li>any operation, if the platform limited its rate, after the wait that the platform asks for;
 *   <li>any operation, if no connection came about;
 *   <li>an operation that is safe to repeat, such as a read, if the connection broke, or the answer
 *       was HTTP 408, 502, 503 or 504, or 500 with a code of the platform.
 * </ul>
 *
 * <p>Where the platform does not say how long to wait, the wait is anything between zero and a
 * bound that doubles from attempt to attempt. No retry is later than the call's deadline, and there
 * are no more of them, over all calls of a client, than its budget and a tenth of its successes: an
 * outage is not answered with more requests.
 *
 * <p>Apart from this, a call whose token was refused as invalid is sent once more with another one,
 * and a read on a kept connection that the server has closed is sent at once on another.
 *
 * <p>Immutable.
 */
public final class RetryPolicy {
  private final int maxAttempts;
  private final Duration initialBackoff;
  private final Duration maxBackoff;
  private final Duration maxRateLimitWait;
  private final int budget;
  private final Set<Long> finalCodes;

  private RetryPolicy(Builder builder) {
    maxAttempts = builder.maxAttempts;
    initialBackoff = builder.initialBackoff;
    maxBackoff = builder.maxBackoff;
    maxRateLimitWait = builder.maxRateLimitWait;
    budget = builder.budget;
    finalCodes = new TreeSet<>(builder.finalCodes);
  }

  /** {@return what holds unless another is given: three attempts} */
  public static RetryPolicy standard() {
    return builder().build();
  }

  /** {@return one that makes one attempt of each call, but for a refused token} */
  public static RetryPolicy never() {
    return builder().maxAttempts(1).build();
  }

  /** {@return a builder that starts from the standard} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how many attempts of a call are made at most} */
  public int maxAttempts() {
    return maxAttempts;
  }

  /** {@return the bound of the first wait} */
  public Duration initialBackoff() {
    return initialBackoff;
  }

  /** {@return where the doubling of that bound ends} */
  public Duration maxBackoff() {
    return maxBackoff;
  }

  /** {@return the longest wait for a platform that asks for one} */
  public Duration maxRateLimitWait() {
    return maxRateLimitWait;
  }

  /** {@return how many retries a client has to spend before successes add to them} */
  public int budget() {
    return budget;
  }

  /**
   * Whether this code of the platform is to end a call.
   *
   * @param code as in the answer
   * @return true if the call is never sent again on it
   */
  public boolean isFinal(long code) {
    return finalCodes.contains(code);
  }

  /** {@return attempts and waits} */
  @Override
  public String toString() {
    return "RetryPolicy[maxAttempts="
        + maxAttempts
        + ", backoff up to "
        + initialBackoff
        + " doubling to "
        + maxBackoff
        + ", rate limit wait up to "
        + maxRateLimitWait
        + ", budget="
        + budget
        + (finalCodes.isEmpty() ? "]" : ", final codes " + finalCodes + "]");
  }

  /** Builds a {@link RetryPolicy}. */
  public static final class Builder {
    private int maxAttempts = 3;
    private Duration initialBackoff = Duration.ofMillis(500);
    private Duration maxBackoff = Duration.ofSeconds(8);
    private Duration maxRateLimitWait = Duration.ofSeconds(60);
    private int budget = 10;
    private final Set<Long> finalCodes = new TreeSet<>();

    private Builder() {}

    /**
     * How many attempts of a call are made at most; 3 unless set.
     *
     * @param maxAttempts 1 or more
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder maxAttempts(int maxAttempts) {
      this.maxAttempts = atLeast(1, "maxAttempts", maxAttempts);
      return this;
    }

    /**
     * The bound of the first wait; 500 ms unless set. It doubles from attempt to attempt.
     *
     * @param initialBackoff more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder initialBackoff(Duration initialBackoff) {
      this.initialBackoff = CallOptions.checked("initialBackoff", initialBackoff);
      return this;
    }

    /**
     * Where the doubling ends; 8 seconds unless set.
     *
     * @param maxBackoff more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder maxBackoff(Duration maxBackoff) {
      this.maxBackoff = CallOptions.checked("maxBackoff", maxBackoff);
      return this;
    }

    /**
     * The longest wait that the platform may ask for; 60 seconds unless set. A call that would have
     * to wait longer fails at once, and {@link FeishuException#retryAfter()} says how long.
     *
     * @param maxRateLimitWait more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder maxRateLimitWait(Duration maxRateLimitWait) {
      this.maxRateLimitWait = CallOptions.checked("maxRateLimitWait", maxRateLimitWait);
      return this;
    }

    /**
     * How many retries a client may make, over all its calls, before successes are needed: each
     * success adds a tenth of a retry, up to this; 10 unless set.
     *
     * @param budget 0 or more
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder budget(int budget) {
      this.budget = atLeast(0, "budget", budget);
      return this;
    }

    /**
     * Codes on which a call is never sent again, such as 190010, a lost race for a shared calendar.
     *
     * @param codes of the platform
     * @return this
     */
    public Builder finalCodes(long... codes) {
      Arrays.stream(codes).forEach(finalCodes::add);
      return this;
    }

    private static int atLeast(int least, String name, int value) {
      if (value < least) {
        throw new IllegalArgumentException(name + " is " + value + ": give " + least + " or more");
      }
      return value;
    }

    /** {@return the policy} */
    public RetryPolicy build() {
      return new RetryPolicy(this);
    }
  }
}
