package io.larkfit.call;

import io.larkfit.CallOptions;
import io.larkfit.auth.RefusedToken;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What all calls of one interface method share, and how their requests are made. */
final class Endpoint<T> {
  private static final String USER_AGENT = "User-Agent";

  private final Transport transport;
  private final OkHttpClient http;
  private final Operation operation;

  Endpoint(Transport transport, OkHttpClient http, Operation operation) {
    this.transport = transport;
    this.http = http;
    this.operation = operation;
  }

  Transport transport() {
    return transport;
  }

  Operation operation() {
    return operation;
  }

  /** Says what a failure of this attempt means. */
  Failures failures(int number) {
    return new Failures(operation, number);
  }

  AnswerReader<T> reader(Failures failures) {
    AnswerFailures answers = new AnswerFailures(operation, failures);
    return new AnswerReader<>(operation, answers, transport.rules().responseLimit());
  }

  /**
   * The request that a call's arguments make.
   *
   * @throws io.larkfit.FeishuException if they make none
   */
  Request request(retrofit2.Call<?> draft, CallOptions options) {
    Request request;
    try {
      request = draft.clone().request();
    } catch (RuntimeException e) {
      throw failures(1).badArgument(e);
    }
    Request.Builder ready = request.newBuilder().tag(CallOptions.class, options);
    ready.header(USER_AGENT, transport.rules().userAgent());
    options.headers().forEach(ready::header);
    OneShotBody.apply(request, ready);
    return ready.build();
  }

  /**
   * An attempt, to be made once.
   *
   * @param refused the token that another attempt was refused with, if one was
   * @throws io.larkfit.FeishuException if the caller's OkHttpClient makes no call of it
   */
  HttpAttempt<T> attempt(
      Request request, int number, Deadline deadline, @Nullable RefusedToken refused) {
    Delivery delivery = new Delivery();
    Request tagged =
        request.newBuilder().tag(Delivery.class, delivery).tag(RefusedToken.class, refused).build();
    Failures failures = failures(number);
    Call call;
    try {
      call = http.newCall(tagged);
    } catch (RuntimeException e) {
      // From the listener factory of the caller's OkHttpClient.
      throw failures.broken(e, delivery, null, false);
    }
    if (deadline.isSet()) {
      Duration left = deadline.left();
      call.timeout().timeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
    }
    return new HttpAttempt<>(this, failures, number, call, delivery);
  }
}
