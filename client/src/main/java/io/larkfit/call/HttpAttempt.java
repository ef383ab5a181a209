package io.larkfit.call;

import io.larkfit.Attempt;
import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import io.larkfit.auth.CredentialException;
import io.larkfit.auth.SameTokenException;
import io.larkfit.meta.SecuritySchemes;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request, sent once at most, and what came of it. Run by one thread; any may end it. */
final class HttpAttempt<T> implements Attempt {
  private static final String BEARER = "Bearer ";

  private final Endpoint<T> endpoint;
  private final Failures failures;
  private final int number;
  private final Call call;
  private final Delivery delivery;
  private final long start = System.nanoTime();
  private @Nullable Duration duration;
  private volatile @Nullable Response response;
  private @Nullable FeishuResponse<T> answer;
  private @Nullable FeishuException failure;
  private @Nullable Duration repeatedAfter;
  private boolean unconnected;
  private boolean tokenless;

  /**
   * An attempt.
   *
   * @param number from 1
   * @param call not run yet; its request carries the delivery as a tag
   */
  HttpAttempt(Endpoint<T> endpoint, Failures failures, int number, Call call, Delivery delivery) {
    this.endpoint = endpoint;
    this.failures = failures;
    this.number = number;
    this.call = call;
    this.delivery = delivery;
  }

  /**
   * Makes it.
   *
   * @return the answer; null if it {@link #failed}
   */
  @Nullable FeishuResponse<T> perform() {
    try {
      Response begun = call.execute();
      response = begun;
      answer = endpoint.reader(failures).read(begun);
    } catch (FeishuException e) {
      failure = e;
    } catch (IOException | RuntimeException e) {
      // Runtime exceptions come from the interceptors and listeners of the caller's OkHttpClient.
      unconnected = isUnconnected(e);
      tokenless = e instanceof CredentialException || e instanceof SameTokenException;
      failure = failures.broken(e, delivery, response, call.isCanceled());
    }
    duration = Duration.ofNanos(System.nanoTime() - start);
    return answer;
  }

  /** Sees to it that nothing is sent any more, unless that has begun: true if it has not. */
  boolean abandon() {
    delivery.abandon();
    return !delivery.hasBegun();
  }

  /** The answer, if it has begun. Its body is read by this alone. */
  @Nullable Response response() {
    return response;
  }

  /** Lets go of the connection. */
  void cancel() {
    call.cancel();
  }

  /** Whether it failed for want of a token, or of another than the one that was refused. */
  boolean isTokenless() {
    return tokenless;
  }

  boolean isSafeToRepeat() {
    return endpoint.operation().isSafeToRepeat();
  }

  /** Whether it failed because no connection came about. */
  boolean isUnconnected() {
    return unconnected;
  }

  private boolean isUnconnected(Exception e) {
    return !delivery.hasBegun()
        && (e instanceof UnknownHostException
            || e instanceof ConnectException
            || e instanceof NoRouteToHostException
            || e instanceof SocketTimeoutException);
  }

  /** The token that it carried; null if it carried none, or got no answer. */
  @Nullable String sentToken() {
    Response begun = response;
    String header =
        begun == null ? null : begun.request().header(SecuritySchemes.TENANT_ACCESS_TOKEN_HEADER);
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
  }

  /** What went wrong. */
  FeishuException failed() {
    return Objects.requireNonNull(failure);
  }

  void repeatAfter(@Nullable Duration wait) {
    repeatedAfter = wait;
  }

  @Override
  public String operation() {
    return endpoint.operation().id();
  }

  @Override
  public String method() {
    return request().method();
  }

  @Override
  public String path() {
    return request().url().encodedPath();
  }

  private Request request() {
    return call.request();
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public Duration duration() {
    return duration == null ? Duration.ZERO : duration;
  }

  @Override
  public @Nullable Integer httpStatus() {
    Response begun = response;
    return begun == null ? null : begun.code();
  }

  @Override
  public @Nullable Long code() {
    return failure == null ? Long.valueOf(0) : failure.code();
  }

  @Override
  public @Nullable String logId() {
    if (answer != null) {
      return answer.logId();
    }
    return failure == null ? null : failure.logId();
  }

  @Override
  public @Nullable FeishuException failure() {
    return failure;
  }

  @Override
  public @Nullable Duration repeatedAfter() {
    return repeatedAfter;
  }
}
