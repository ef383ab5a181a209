package io.larkfit.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The last of the interceptors before OkHttp's own. It sees to it that neither those nor the others
 * send again what is not safe to repeat, takes another connection for it if the first was found
 * dead before anything was sent, and lets reading and writing take as long as a call's own timeout
 * allows.
 */
final class SendInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    HttpAttempt attempt = chain.request().tag(HttpAttempt.class);
    if (attempt == null) {
      return chain.proceed(chain.request());
    }
    Duration timeout = attempt.options.timeout();
    Chain sending = timeout == null ? chain : within((int) timeout.toMillis(), chain);
    if (attempt.operation.isSafeToRepeat) {
      return sending.proceed(chain.request());
    }
    if (attempt.isSent) {
      throw new IOException("an interceptor of the OkHttpClient sends it again");
    }
    Request request = once(chain.request());
    while (true) {
      try {
        return sending.proceed(request);
      } catch (DeadConnectionException e) {
        // Nothing was sent, and OkHttp has closed that connection: there are only so many.
      }
    }
  }

  private static Chain within(int millis, Chain chain) {
    return chain
        .withReadTimeout(millis, TimeUnit.MILLISECONDS)
        .withWriteTimeout(millis, TimeUnit.MILLISECONDS);
  }

  private static Request once(Request request) {
    RequestBody body = request.body();
    return body == null
        ? request
        : request.newBuilder().method(request.method(), new OneShotBody(body)).build();
  }

  /** A body that OkHttp may send once only: without this it repeats requests on its own account. */
  private static final class OneShotBody extends RequestBody {
    private final RequestBody body;

    OneShotBody(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }

    @Override
    public boolean isOneShot() {
      return true;
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
