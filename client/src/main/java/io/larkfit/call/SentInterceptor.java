package io.larkfit.call;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Notes that a request begins to be sent. A network interceptor: it runs once there is a
 * connection, before the first byte.
 */
final class SentInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    // The call's own request: another interceptor may have made one without tags.
    Delivery delivery = chain.call().request().tag(Delivery.class);
    if (delivery != null) {
      delivery.begin();
    }
    return chain.proceed(chain.request());
  }
}
