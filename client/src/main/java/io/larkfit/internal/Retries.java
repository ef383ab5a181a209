package io.larkfit.internal;

import io.larkfit.DocumentedError;
import io.larkfit.FeishuException;
import io.larkfit.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a failed attempt is followed by another, and when. The only place that does, but
 * for refused tokens.
 *
 * <p>What is not safe to repeat is sent again only where it certainly did not take effect: the
 * platform refused to execute it, or no connection came about. All retries of a client are paid
 * from one budget, so that a client that meets an outage does not make it worse.
 *
 * <p>Thread-safe.
 */
final class Retries {
  /** What a retry costs, and a success earns. */
  private static final int COST = 10;

  private static final int EARNED = 1;

  private final RetryPolicy policy;
  private final DoubleSupplier random;
  private final long fullBudget;
  private long budget;

  Retries(RetryPolicy policy, DoubleSupplier random) {
    this.policy = policy;
    this.random = random;
    this.fullBudget = (long) policy.budget() * COST;
    this.budget = fullBudget;
  }

  synchronized void succeeded() {
    budget = Math.min(fullBudget, budget + EARNED);
  }

  private synchronized boolean spend() {
    if (budget < COST) {
      return false;
    }
    budget -= COST;
    return true;
  }

  /**
   * How long to wait before the next attempt.
   *
   * @param failure what the attempt ended with
   * @param made how many attempts were made that count
   * @param left the time that the call has left
   * @return null if there is to be no other
   */
  @Nullable Duration after(HttpAttempt attempt, FeishuException failure, int made, Duration left) {
    if (made >= policy.maxAttempts() || !isWorthwhile(attempt, failure)) {
      return null;
    }
    Duration asked = isRateLimit(failure) ? failure.retryAfter() : null;
    if (asked != null && asked.compareTo(policy.maxRateLimitWait()) > 0) {
      return null;
    }
    Duration own = backoff(made);
    Duration wait = asked == null || asked.compareTo(own) < 0 ? own : asked;
    return wait.compareTo(left) < 0 && spend() ? wait : null;
  }

  /** Anything between zero and a bound that doubles from attempt to attempt. */
  private Duration backoff(int made) {
    double first = (double) policy.initialBackoff().toMillis();
    double bound = Math.min(first * Math.pow(2, made - 1), (double) policy.maxBackoff().toMillis());
    return Duration.ofMillis((long) (bound * random.getAsDouble()));
  }

  private boolean isWorthwhile(HttpAttempt attempt, FeishuException failure) {
    Long code = failure.code();
    if (code != null && policy.isFinal(code)) {
      return false;
    }
    switch (failure.kind()) {
      case NOT_SENT:
        return attempt.isUnconnected;
      case REFUSED:
        return isRateLimit(failure);
      case OUTCOME_UNKNOWN:
        return attempt.operation.isSafeToRepeat && isPassing(failure);
      default:
        return false;
    }
  }

  /** Whether the platform refused to execute it for now. Older operations say so with 400. */
  private static boolean isRateLimit(FeishuException failure) {
    Integer status = failure.httpStatus();
    if (status == null || failure.code() == null) {
      return false;
    }
    return (status == 429 && isKindOrUndocumented(failure, "rate-limited"))
        || (status == 400 && isKind(failure, "rate-limited"));
  }

  /** Whether the connection broke, or the platform failed in a way that passes. */
  private static boolean isPassing(FeishuException failure) {
    Integer status = failure.httpStatus();
    if (status == null || status < 400) {
      return true;
    }
    return status == 408
        || status == 502
        || status == 503
        || status == 504
        || (status == 500 && failure.code() != null && isKindOrUndocumented(failure, "internal"));
  }

  /** A code that the operation's page lacks is what its status says. */
  private static boolean isKindOrUndocumented(FeishuException failure, String kind) {
    return failure.documented() == null || isKind(failure, kind);
  }

  private static boolean isKind(FeishuException failure, String kind) {
    DocumentedError documented = failure.documented();
    return documented != null && documented.kind().equals(kind);
  }
}
