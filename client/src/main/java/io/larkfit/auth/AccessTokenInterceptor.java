package io.larkfit.auth;

import io.larkfit.meta.SecuritySchemes;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the access token, of a user or a tenant, to the requests whose operation asks for one. */
public final class AccessTokenInterceptor implements Interceptor {
  private final Grants grants;

  /**
   * For one server.
   *
   * @param baseUrl whose scheme, host and port alone get the token
   * @param credentials the client's
   */
  public AccessTokenInterceptor(HttpUrl baseUrl, Credentials credentials) {
    this.grants = new Grants(baseUrl, credentials);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String token = grants.of(request).accessToken(request.tag(RefusedToken.class));
    if (token == null) {
      return chain.proceed(request);
    }
    String header = SecuritySchemes.TENANT_ACCESS_TOKEN_HEADER; // a user token travels in it too
    return chain.proceed(request.newBuilder().header(header, "Bearer " + token).build());
  }
}
