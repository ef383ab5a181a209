package io.larkfit.internal;

import io.larkfit.Attempt;
import io.larkfit.CallOptions;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.FeishuResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request of a run, and what came of it. The request carries it as a tag, by which interceptors
 * know what to do. Used by the thread that makes the call, and no other.
 */
final class HttpAttempt implements Attempt {
  final Operation operation;
  final Credentials credentials;
  final CallOptions options;
  final Cancellation cancellation;
  private final HttpUrl baseUrl;
  private final int number;
  private final @Nullable String refusedToken;
  private final long start = System.nanoTime();
  private @Nullable Request request;
  private @Nullable Duration duration;
  private @Nullable String logId;
  private @Nullable FeishuException failure;
  private @Nullable Duration retryDelay;

  /** The access token that the request carries; null if it carries none. */
  @Nullable String sentToken;

  /** False only if the server certainly got nothing. */
  boolean isSent;

  /** The answer, if it began. */
  @Nullable Response answer;

  /** Whether it failed because no connection came about. */
  boolean isUnconnected;

  /** Whether it failed for want of a token, or of another than the one that was refused. */
  boolean isTokenless;

  /**
   * An attempt, to be made once.
   *
   * @param baseUrl whose scheme, host and port alone get credentials
   * @param number from 1
   * @param credentials what the request is to carry
   * @param options what the call was given
   * @param refusedToken what an earlier attempt was refused with; null if none was
   */
  HttpAttempt(
      Operation operation,
      HttpUrl baseUrl,
      int number,
      Credentials credentials,
      CallOptions options,
      Cancellation cancellation,
      @Nullable String refusedToken) {
    this.operation = operation;
    this.baseUrl = baseUrl;
    this.number = number;
    this.credentials = credentials;
    this.options = options;
    this.cancellation = cancellation;
    this.refusedToken = refusedToken;
  }

  /**
   * Makes it.
   *
   * @param call its request carries this as a tag
   * @return the answer; null if there is a {@link #failure}
   */
  <T> @Nullable FeishuResponse<T> perform(Call call, AnswerReader<T> reader) {
    request = call.request();
    FeishuResponse<T> value = null;
    try {
      cancellation.watch(call);
      Response begun = call.execute();
      answer = begun;
      value = reader.read(begun, this);
      logId = value.logId();
    } catch (FeishuException e) {
      failure = e;
      logId = e.logId();
    } catch (Exception e) {
      // Runtime exceptions come from the interceptors and listeners of the caller's OkHttpClient.
      if (e instanceof InterruptedException) {
        // OkHttp 5 throws it, undeclared, from where it waits for a connection.
        Thread.currentThread().interrupt();
      }
      isUnconnected = isUnconnected(e);
      isTokenless = e instanceof CredentialException;
      failure = failures().unanswered(e, this);
    }
    duration = Duration.ofNanos(System.nanoTime() - start);
    return value;
  }

  private boolean isUnconnected(Exception e) {
    return !isSent
        && cancellation.reason() == null
        && (e instanceof UnknownHostException
            || e instanceof ConnectException
            || e instanceof NoRouteToHostException
            || e instanceof SocketTimeoutException);
  }

  Failures failures() {
    return new Failures(operation, number);
  }

  /** Whether a URL, to which an interceptor may have changed the request's, may see credentials. */
  boolean mayCarryCredentialsTo(HttpUrl url) {
    return url.scheme().equals(baseUrl.scheme())
        && url.host().equals(baseUrl.host())
        && url.port() == baseUrl.port();
  }

  /**
   * The access token to send; null if the operation asks for none.
   *
   * @throws CredentialException if there is none, or none other than the one that was refused
   */
  @Nullable String accessToken() throws IOException {
    sentToken = credentials.accessToken(refusedToken, cancellation);
    return sentToken;
  }

  /** What the request carries, and no text of ours may show, even if the server says it. */
  List<String> secrets() {
    List<String> secrets = new ArrayList<>(credentials.helpdeskSecrets());
    if (sentToken != null) {
      secrets.add(sentToken);
    }
    secrets.addAll(TokenIssuer.secretsOf(Objects.requireNonNull(request)));
    return secrets;
  }

  void retryAfter(@Nullable Duration delay) {
    retryDelay = delay;
  }

  @Override
  public String operation() {
    return operation.id;
  }

  @Override
  public String method() {
    return Objects.requireNonNull(request).method();
  }

  @Override
  public String path() {
    return Objects.requireNonNull(request).url().encodedPath();
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
    return answer == null ? null : (Integer) answer.code();
  }

  @Override
  public @Nullable Long code() {
    return failure == null ? Long.valueOf(0) : failure.code();
  }

  @Override
  public @Nullable String logId() {
    return logId;
  }

  @Override
  public @Nullable FeishuException failure() {
    return failure;
  }

  @Override
  public @Nullable Duration retryDelay() {
    return retryDelay;
  }

  /** A line for a log. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(method()).append(' ').append(path());
    line.append(": ").append(httpStatus() == null ? unanswered() : "HTTP " + httpStatus());
    line.append(failure != null && failure.kind() == Kind.UNDECODABLE ? ", unreadable" : "");
    line.append(code() == null ? "" : ", code " + code());
    line.append(logId == null ? "" : ", log id " + logId);
    line.append(", ").append(duration().toMillis()).append(" ms, attempt ").append(number);
    line.append(retryDelay == null ? "" : ", retry after " + retryDelay.toMillis() + " ms");
    return line.toString();
  }

  private String unanswered() {
    return isSent ? "no answer" : "not sent";
  }
}
