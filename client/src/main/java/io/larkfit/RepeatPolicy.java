package io.larkfit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

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
 * <p>Never later than the call's deadline, and never more often, over all calls of a client, than
 * its reserve and a tenth of its successes allow: an outage is not answered with more requests.
 *
 * <p>Apart from this, a call whose token was refused as invalid is sent once more with another one.
 *
 * <p>Immutable.
 */
public final class RepeatPolicy {
  private final int tries;
  private final Duration firstDelay;
  private final Duration longestDelay;
  private final Duration longestReset;
  private final int reserve;
  private final Set<Long> neverOn;
  private final DoubleSupplier random;

  private RepeatPolicy(Builder builder) {
    tries = builder.tries;
    firstDelay = builder.firstDelay;
    longestDelay = builder.longestDelay;
    longestReset = builder.longestReset;
    reserve = builder.reserve;
    neverOn = new TreeSet<>(builder.neverOn);
    random = builder.random;
  }

  /** {@return what holds unless another is given: three tries} */
  public static RepeatPolicy standard() {
    return builder().build();
  }

  /** {@return one that sends each call once, but for a refused token} */
  public static RepeatPolicy never() {
    return builder().tries(1).build();
  }

  /** {@return a builder that starts from the standard} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how often a call is sent at most} */
  public int tries() {
    return tries;
  }

  /** {@return the longest wait for a platform that asks for one} */
  public Duration longestReset() {
    return longestReset;
  }

  /** {@return how many repeats a client has to spend before successes add to them} */
  public int reserve() {
    return reserve;
  }

  /**
   * Whether this code of the platform is to end a call.
   *
   * @param code as in the answer
   * @return true if the call is never sent again on it
   */
  public boolean isFinal(long code) {
    return neverOn.contains(code);
  }

  /**
   * How long to wait where the platform does not say: anything between zero and a bound that
   * doubles from try to try.
   *
   * @param made how many tries were made, from 1
   * @return the wait before the next
   */
  public Duration delay(int made) {
    double first = (double) firstDelay.toMillis();
    double bound = Math.min(first * Math.pow(2, made - 1), (double) longestDelay.toMillis());
    return Duration.ofMillis((long) (bound * random.getAsDouble()));
  }

  /** {@return tries and waits} */
  @Override
  public String toString() {
    return "RepeatPolicy[tries="
        + tries
        + ", delay up to "
        + firstDelay
        + " doubling to "
        + longestDelay
        + ", reset up to "
        + longestReset
        + ", reserve="
        + reserve
        + (neverOn.isEmpty() ? "]" : ", never on " + neverOn + "]");
  }

  /** Builds a {@link RepeatPolicy}. */
  public static final class Builder {
    private int tries = 3;
    private Duration firstDelay = Duration.ofMillis(500);
    private Duration longestDelay = Duration.ofSeconds(8);
    private Duration longestReset = Duration.ofSeconds(60);
    private int reserve = 10;
    private final Set<Long> neverOn = new TreeSet<>();
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    private Builder() {}

    /**
     * How often a call is sent at most; 3 unless set.
     *
     * @param tries 1 or more
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder tries(int tries) {
      if (tries < 1) {
        throw new IllegalArgumentException("tries is " + tries + ": give 1 or more");
      }
      this.tries = tries;
      return this;
    }

    /**
     * The bound of the first wait; 500 ms unless set. It doubles from try to try.
     *
     * @param firstDelay more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder firstDelay(Duration firstDelay) {
      this.firstDelay = Timeouts.checked("firstDelay", firstDelay);
      return this;
    }

    /**
     * Where the doubling ends; 8 seconds unless set.
     *
     * @param longestDelay more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder longestDelay(Duration longestDelay) {
      this.longestDelay = Timeouts.checked("longestDelay", longestDelay);
      return this;
    }

    /**
     * The longest wait that the platform may ask for; 60 seconds unless set. A call that would have
     * to wait longer fails at once, and {@link FeishuException#retryAfter()} says how long.
     *
     * @param longestReset more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder longestReset(Duration longestReset) {
      this.longestReset = Timeouts.checked("longestReset", longestReset);
      return this;
    }

    /**
     * How many repeats a client may make, over all its calls, before successes are needed: each
     * success adds a tenth of a repeat, up to this; 10 unless set.
     *
     * @param reserve 0 or more
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder reserve(int reserve) {
      if (reserve < 0) {
        throw new IllegalArgumentException("reserve is " + reserve + ": give 0 or more");
      }
      this.reserve = reserve;
      return this;
    }

    /**
     * Codes on which a call is never sent again, such as 190010, a lost race for a shared calendar.
     *
     * @param codes of the platform
     * @return this
     */
    public Builder neverOn(long... codes) {
      Arrays.stream(codes).forEach(neverOn::add);
      return this;
    }

    /**
     * Chance, for tests.
     *
     * @param random gives numbers from 0 to 1
     * @return this
     */
    public Builder random(DoubleSupplier random) {
      this.random = random;
      return this;
    }

    /** {@return the policy} */
    public RepeatPolicy build() {
      return new RepeatPolicy(this);
    }
  }
}
