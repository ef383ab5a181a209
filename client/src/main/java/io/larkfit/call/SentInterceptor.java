package io.larkfit.call;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Notes that a request begins to be sent. A network interceptor: it runs once there is a
 * connection, before the first byte.
 */
final class SentInterceptor implements Interceptor {
  private static final int UNAVAILABLE = 503;

  @Override
  public Response intercept(Chain chain) throws IOException {
    // The call's own request: another interceptor may have made one without tags.
    Delivery delivery = chain.call().request().tag(Delivery.class);
    if (delivery != null) {
      delivery.begin();
    }
    Response response = chain.proceed(chain.request());
    if (chain.call().isCanceled()) {
      // An HTTP/2 call that is cancelled while its headers are sent, and answered nevertheless,
      // would
      // never let go of its connection: only a failure makes OkHttp close both of its directions.
      response.close();
      throw new IOException("Canceled");
    }
    if (response.code() == UNAVAILABLE) {
      // Retry-After: 0 would make OkHttp send it again, settings or no settings.
      return response.newBuilder().removeHeader("Retry-After").build();
    }
    return response;
  }
}
