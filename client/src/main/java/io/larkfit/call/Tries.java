package io.larkfit.call;

import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import io.larkfit.auth.RefusedToken;
import java.io.IOException;
import java.time.Duration;
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
      awaitTurn();
      HttpAttempt<T> attempt = endpoint.attempt(request, number, deadline, refused);
      run.begin(attempt);
      FeishuResponse<T> response = attempt.perform();
      if (response != null) {
        endpoint.transport().repeats().succeeded();
        rules.listener().attempted(attempt);
        return response;
      }
      FeishuException failure = attempt.failed();
      Duration wait = before(attempt, failure);
      attempt.repeatAfter(wait);
      rules.listener().attempted(attempt);
      if (wait == null) {
        throw attempt.isTokenless() && last != null ? afterwards(last, failure) : failure;
      }
      run.failed(failure);
      last = failure;
      number++;
      rules.sleeper().sleep(wait);
    }
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
          rules.pacer().reserve(endpoint.operation().id(), endpoint.operation().rateLimit(), left);
    } catch (IOException | RuntimeException e) {
      throw unpaced(endpoint.failures(number).pacerFailed(e));
    }
    if (turn.compareTo(left) > 0) {
      throw unpaced(endpoint.failures(number).noTurn(turn));
    }
    rules.sleeper().sleep(turn);
  }

  private FeishuException unpaced(FeishuException failure) {
    return last == null ? failure : afterwards(last, failure);
  }

  /** The failure that says what is known of the call, with what stopped it from going on. */
  private static FeishuException afterwards(FeishuException failure, FeishuException stopped) {
    failure.addSuppressed(stopped);
    return failure;
  }
}
