package io.larkfit.call;

import io.larkfit.DocumentedError;
import io.larkfit.FeishuException;
import io.larkfit.RepeatPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a call is sent again after a failure, and when. The only place that does, but for
 * refused tokens.
 *
 * <p>What is not safe to repeat is sent again only where it certainly did not take effect: the
 * platform refused to execute it, or no connection came about.
 */
final class Repeats {
  private final RepeatPolicy policy;
  private final RepeatBudget budget;

  Repeats(RepeatPolicy policy) {
    this.policy = policy;
    this.budget = new RepeatBudget(policy.reserve());
  }

  void succeeded() {
    budget.earn();
  }

  /**
   * How long to wait before the next try.
   *
   * @param failure what the attempt ended with
   * @param made how many tries were made that count
   * @param left the time that the call has left
   * @return null if there is to be no other
   */
  @Nullable Duration after(
      HttpAttempt<?> attempt, FeishuException failure, int made, Duration left) {
    if (made >= policy.tries() || !isWorthwhile(attempt, failure)) {
      return null;
    }
    Duration asked = isRateLimit(failure) ? failure.retryAfter() : null;
    if (asked != null && asked.compareTo(policy.longestReset()) > 0) {
      return null;
    }
    Duration own = policy.delay(made);
    Duration wait = asked == null || asked.compareTo(own) < 0 ? own : asked;
    return wait.compareTo(left) < 0 && budget.spend() ? wait : null;
  }

  private boolean isWorthwhile(HttpAttempt<?> attempt, FeishuException failure) {
    Long code = failure.code();
    if (code != null && policy.isFinal(code)) {
      return false;
    }
    switch (failure.kind()) {
      case NOT_SENT:
        return attempt.isUnconnected();
      case REFUSED:
        return isRateLimit(failure);
      case OUTCOME_UNKNOWN:
        return attempt.isSafeToRepeat() && isPassing(failure);
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
