package io.larkfit.call;

import io.larkfit.CallOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets reading and writing take as long as a call's own timeout allows the whole. */
final class CallTimeoutInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    CallOptions options = chain.request().tag(CallOptions.class);
    Duration timeout = options == null ? null : options.timeout();
    if (timeout == null) {
      return chain.proceed(chain.request());
    }
    int millis = (int) timeout.toMillis();
    return chain
        .withReadTimeout(millis, TimeUnit.MILLISECONDS)
        .withWriteTimeout(millis, TimeUnit.MILLISECONDS)
        .proceed(chain.request());
  }
}
