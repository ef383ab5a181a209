package io.larkfit.tests.auth;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** A user's own HTTP client that sends requests to another server than the configured one. */
final class Detour {
  private Detour() {}

  static OkHttpClient to(String baseUrl) {
    HttpUrl other = HttpUrl.get(baseUrl);
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              HttpUrl url =
                  chain.request().url().newBuilder().host(other.host()).port(other.port()).build();
              return chain.proceed(chain.request().newBuilder().url(url).build());
            })
        .build();
  }
}
