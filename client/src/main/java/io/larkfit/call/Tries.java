package io.larkfit.call;

import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.FeishuResponse;
import io.larkfit.auth.RefusedToken;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The attempts of one run, one after the other, until one succeeds or there is to be no other. */
final class Tries<T> {
  private final Endpoint<T> endpoint;
  private final CallRules rules;
  private final Deadline deadline;
  private final Run<T> run;
  private int number = 1;
  private @Nullable FeishuException last;
  private @Nullable RefusedToken refused;

  Tries(Endpoint<T> endpoint, Deadline deadline, Run<T> run) {
    this.endpoint = endpoint;
    this.rules = endpoint.transport().rules();
    this.deadline = deadline;
    this.run = run;
  }

  /**
   * Makes them.
   *
   * @param request what each of them sends
   * @throws FeishuException if none succeeds
   * @throws InterruptedException if the run was given up
   */
  FeishuResponse<T> perform(Request request) throws InterruptedException {
    while (true) {
      run.goOn();
      awaitTurn();
      HttpAttempt<T> attempt = attempt(request);
      run.begin(attempt);
      FeishuResponse<T> response = attempt.perform();
      if (response != null) {
        endpoint.transport().repeats().succeeded();
        rules.listener().attempted(attempt);
        return response;
      }
      FeishuException failure = attempt.failed();
      Duration wait = run.isOver() ? null : before(attempt, failure);
      attempt.repeatAfter(wait);
      rules.listener().attempted(attempt);
      last = known(attempt, failure);
      if (wait == null) {
        throw last;
      }
      run.failed(last);
      number++;
      rules.sleeper().sleep(wait);
    }
  }

  private HttpAttempt<T> attempt(Request request) {
    try {
      return endpoint.attempt(request, number, deadline, refused);
    } catch (FeishuException e) {
      throw stopped(e);
    }
  }

  /** What is known of the call: a try that was not sent takes nothing back of one that was. */
  private FeishuException known(HttpAttempt<T> attempt, FeishuException failure) {
    boolean isLess =
        failure.kind() == Kind.NOT_SENT
            && last != null
            && (last.kind() == Kind.OUTCOME_UNKNOWN || attempt.isTokenless());
    return isLess ? stopped(failure) : failure;
  }

  /** How long to wait before another attempt; null if there is to be none. */
  private @Nullable Duration before(HttpAttempt<T> attempt, FeishuException failure) {
    if (refused == null && Failures.isTokenRefused(failure)) {
      String token = attempt.sentToken();
      if (token != null) {
        refused = new RefusedToken(token);
        return Duration.ZERO;
      }
    }
    int counted = refused == null ? number : number - 1;
    return endpoint.transport().repeats().after(attempt, failure, counted, deadline.left());
  }

  /** Waits until the pacer lets the operation go. */
  private void awaitTurn() throws InterruptedException {
    if (rules.pacer() == null || endpoint.operation().rateLimit() == null) {
      return;
    }
    Duration left = deadline.left();
    Duration turn;
    try {
      turn =
          Objects.requireNonNull(
              rules
                  .pacer()
                  .reserve(endpoint.operation().id(), endpoint.operation().rateLimit(), left),
              "the pacer's answer");
    } catch (IOException | RuntimeException e) {
      throw stopped(endpoint.failures(number).pacerFailed(e));
    }
    if (turn.compareTo(left) > 0) {
      throw stopped(endpoint.failures(number).noTurn(turn));
    }
    rules.sleeper().sleep(turn);
  }

  /** The failure that says what is known of the call, with what stopped it from going on. */
  private FeishuException stopped(FeishuException failure) {
    if (last == null) {
      return failure;
    }
    last.addSuppressed(failure);
    return last;
  }
}
