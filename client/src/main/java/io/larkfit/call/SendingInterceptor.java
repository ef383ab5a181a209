package io.larkfit.call;

import io.larkfit.CallOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sees to it that neither OkHttp nor the caller's interceptors send a request again, and that
 * reading and writing may take as long as a call's own timeout allows the whole.
 */
final class SendingInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Delivery delivery = request.tag(Delivery.class);
    if (delivery != null && delivery.hasBegun()) {
      throw new IOException("an interceptor of the OkHttpClient sends it again");
    }
    Chain sending = chain;
    CallOptions options = request.tag(CallOptions.class);
    Duration timeout = options == null ? null : options.timeout();
    if (timeout != null) {
      int millis = (int) timeout.toMillis();
      sending =
          sending
              .withReadTimeout(millis, TimeUnit.MILLISECONDS)
              .withWriteTimeout(millis, TimeUnit.MILLISECONDS);
    }
    if (request.body() == null) {
      // What has a body is kept from it by OneShotBody, which still lets OkHttp take another
      // connection if it knows that the first got nothing.
      sending = sending.withRetryOnConnectionFailure(false);
    }
    return sending.proceed(request);
  }
}
