package io.larkfit.internal;

import io.larkfit.CallOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last of the interceptors before OkHttp's own. It sees to it that no interceptor sends again
 * what is not safe to repeat, takes another connection for it if the first was found dead before
 * anything was sent, and lets reading and writing take as long as a call's own timeout allows.
 */
final class SendInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    HttpAttempt attempt = request.tag(HttpAttempt.class);
    if (attempt != null && attempt.isSent && !attempt.operation.isSafeToRepeat) {
      throw new IOException("an interceptor of the OkHttpClient sends it again");
    }
    CallOptions options = request.tag(CallOptions.class);
    Duration timeout = options == null ? null : options.timeout();
    Chain sending = chain;
    if (timeout != null) {
      int millis = (int) timeout.toMillis();
      sending =
          chain
              .withReadTimeout(millis, TimeUnit.MILLISECONDS)
              .withWriteTimeout(millis, TimeUnit.MILLISECONDS);
    }
    while (true) {
      try {
        return sending.proceed(request);
      } catch (DeadConnectionException e) {
        // Nothing was sent, and OkHttp has closed that connection: there are only so many.
      }
    }
  }

  /** A kept connection was found closed by the server, before the first byte was sent on it. */
  static final class DeadConnectionException extends IOException {
    private static final long serialVersionUID = 1;

    DeadConnectionException() {
      super("the server had closed the connection");
    }
  }
}
