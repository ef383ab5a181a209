package io.larkfit.internal;

import io.larkfit.CallOptions;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.FeishuResponse;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call, on the thread that performs it: its attempts, one after the other, until one
 * succeeds or there is to be no other.
 */
final class CallRun<T> {
  private final Endpoint<T> endpoint;
  private final retrofit2.Call<?> draft;
  private final CallOptions options;
  private final Cancellation cancellation;
  private @Nullable String refusedToken;
  private @Nullable FeishuException last;

  /**
   * A run, whose time counts from here.
   *
   * @param draft makes the request
   * @param cancelled run when it is cancelled, on a thread that must not be kept
   */
  CallRun(Endpoint<T> endpoint, retrofit2.Call<?> draft, CallOptions options, Runnable cancelled) {
    this.endpoint = endpoint;
    this.draft = draft;
    this.options = options;
    this.cancellation = new Cancellation(endpoint.transport.timeout(options), cancelled);
  }

  /**
   * Makes it known to the client, which cancels it when it is closed.
   *
   * @throws FeishuException if the client is closed
   */
  void begin() {
    if (!endpoint.transport.enter(this)) {
      throw failures(1).closed();
    }
    cancellation.begin();
  }

  /** Ends it from outside, at once if it waits. */
  void cancel(String why) {
    cancellation.cancel(why);
  }

  /** The failure of a run that nobody performed: it was cancelled, or its executor rejected it. */
  FeishuException unperformed(@Nullable Exception rejection) {
    end();
    String why = cancellation.reason();
    return why == null && rejection != null
        ? failures(1).rejected(rejection)
        : failures(1).cancelled(why == null ? "it was cancelled" : why);
  }

  /**
   * Performs it, once, after its beginning.
   *
   * @throws FeishuException if it fails, however it fails
   */
  FeishuResponse<T> perform() {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw failures(1).cancelled(Failures.INTERRUPTED);
      }
      return attempts(request(), credentials());
    } finally {
      end();
    }
  }

  private void end() {
    cancellation.end();
    endpoint.transport.leave(this);
  }

  private Failures failures(int number) {
    return new Failures(endpoint.operation, number);
  }

  private Request request() {
    try {
      return draft.request();
    } catch (Exception e) {
      throw failures(1).badArgument(e);
    }
  }

  private Credentials credentials() {
    try {
      return Credentials.choose(endpoint.operation.security, options, endpoint.own);
    } catch (CredentialException e) {
      throw failures(1).withoutCredential(e);
    }
  }

  private FeishuResponse<T> attempts(Request request, Credentials credentials) {
    Transport transport = endpoint.transport;
    for (int number = 1; ; number++) {
      HttpAttempt attempt =
          new HttpAttempt(
              endpoint.operation,
              transport.settings.baseUrl,
              number,
              credentials,
              options,
              cancellation,
              refusedToken);
      FeishuResponse<T> response = attempt.perform(call(request, attempt), endpoint.reader);
      if (response != null) {
        transport.retries.succeeded();
        transport.listeners.attempted(attempt);
        return response;
      }
      FeishuException failure = Objects.requireNonNull(attempt.failure());
      Duration delay = delayAfter(attempt, failure);
      attempt.retryAfter(delay);
      transport.listeners.attempted(attempt);
      last = known(attempt, failure);
      if (delay == null) {
        throw last;
      }
      sleep(delay, number);
    }
  }

  private Call call(Request draft, HttpAttempt attempt) {
    Request.Builder request = draft.newBuilder().tag(HttpAttempt.class, attempt);
    request.header("User-Agent", endpoint.transport.settings.userAgent);
    options.headers().forEach(request::header);
    try {
      return endpoint.transport.call(request.build(), endpoint.operation, cancellation.left());
    } catch (Exception e) {
      // From the listener factory of the caller's OkHttpClient.
      throw stopped(attempt.failures().unanswered(e, attempt));
    }
  }

  /** How long to wait before the next attempt; null if there is to be none. */
  private @Nullable Duration delayAfter(HttpAttempt attempt, FeishuException failure) {
    if (cancellation.reason() != null) {
      return null;
    }
    String token = attempt.sentToken;
    if (refusedToken == null && token != null && Failures.isTokenRefused(failure)) {
      refusedToken = token;
      return Duration.ZERO;
    }
    int counted = refusedToken == null ? attempt.number() : attempt.number() - 1;
    return endpoint.transport.retries.after(attempt, failure, counted, cancellation.left());
  }

  /** What is known of the call: an attempt that was not sent takes nothing back of one that was. */
  private FeishuException known(HttpAttempt attempt, FeishuException failure) {
    boolean isLess =
        failure.kind() == Kind.NOT_SENT
            && last != null
            && (last.kind() == Kind.OUTCOME_UNKNOWN || attempt.isTokenless);
    return isLess ? stopped(failure) : failure;
  }

  private void sleep(Duration delay, int number) {
    try {
      cancellation.interruptibly(
          () -> {
            endpoint.transport.settings.timing.sleeper.sleep(delay);
            return delay;
          });
    } catch (Exception e) {
      String why = cancellation.reason();
      if (why == null && e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        why = Failures.INTERRUPTED;
      }
      throw stopped(failures(number).cancelled(why == null ? "waiting failed" : why));
    }
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
