package io.larkfit.call;

import io.larkfit.CallOptions;
import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call: from its arguments to a value or a {@link FeishuException}, whatever happens
 * on the way.
 */
final class Run<T> {
  private final Endpoint<T> endpoint;
  private final retrofit2.Call<?> draft;
  private final CallOptions options;
  private final Delivery delivery = new Delivery();
  private volatile @Nullable Call exchange;
  private volatile boolean cancelled;
  private volatile boolean finished;

  Run(Endpoint<T> endpoint, retrofit2.Call<?> draft, CallOptions options) {
    this.endpoint = endpoint;
    this.draft = draft;
    this.options = options;
  }

  /** Runs it, once. */
  FeishuResponse<T> perform() {
    try {
      return send(request());
    } finally {
      finished = true;
    }
  }

  /** Ends it early. Does nothing once it has ended: a download may still be read then. */
  void cancel() {
    cancelled = true;
    Call current = exchange;
    if (current != null && !finished) {
      current.cancel();
    }
  }

  private Request request() {
    Request request;
    try {
      request = draft.clone().request();
    } catch (RuntimeException e) {
      throw endpoint.failures().badArgument(e);
    }
    Request.Builder ready =
        request.newBuilder().tag(CallOptions.class, options).tag(Delivery.class, delivery);
    if (!endpoint.operation().isSafeToRepeat()) {
      OneShotBody.apply(request, ready);
    }
    return ready.build();
  }

  private FeishuResponse<T> send(Request request) {
    Call call = endpoint.http().newCall(request);
    Duration timeout = options.timeout();
    if (timeout != null) {
      call.timeout().timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    exchange = call;
    if (endpoint.transport().isClosed()) {
      throw endpoint.failures().closed();
    }
    // Asked after the call can be seen, so that it meets a cancel() either here or there.
    if (cancelled) {
      call.cancel();
    }
    Response response = null;
    try {
      response = call.execute();
      return endpoint.reader().read(response);
    } catch (FeishuException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Runtime exceptions come from the interceptors and listeners of the caller's OkHttpClient.
      throw endpoint.failures().broken(e, delivery, response, call.isCanceled());
    }
  }
}
