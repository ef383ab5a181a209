package com.example.diary;

import com.example.weather.meta.Security;
import com.example.weather.meta.SecuritySchemes;
import java.io.IOException;
import java.util.Arrays;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import retrofit2.Invocation;

/** Sends the key where the document asks for it. */
final class GardenKeyInterceptor implements Interceptor {
  private final String key;

  GardenKeyInterceptor(String key) {
    this.key = key;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Invocation invocation = request.tag(Invocation.class);
    Security security =
        invocation == null ? null : invocation.method().getAnnotation(Security.class);
    if (security == null || !Arrays.asList(security.value()).contains(SecuritySchemes.GARDEN_KEY)) {
      return chain.proceed(request);
    }
    return chain.proceed(
        request.newBuilder().header(SecuritySchemes.GARDEN_KEY_HEADER, key).build());
  }
}
