package io.larkfit.internal;

import io.larkfit.meta.SecuritySchemes;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the access token, of a user or a tenant, to the requests whose operation asks for one. */
final class AccessTokenInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    HttpAttempt attempt = request.tag(HttpAttempt.class);
    if (attempt == null || !attempt.mayCarryCredentialsTo(request.url())) {
      return chain.proceed(request);
    }
    String token = attempt.accessToken();
    if (token == null) {
      return chain.proceed(request);
    }
    String header = SecuritySchemes.TENANT_ACCESS_TOKEN_HEADER; // a user token travels in it too
    return chain.proceed(request.newBuilder().header(header, "Bearer " + token).build());
  }
}
