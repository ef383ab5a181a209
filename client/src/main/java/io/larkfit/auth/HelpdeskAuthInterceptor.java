package io.larkfit.auth;

import io.larkfit.meta.SecuritySchemes;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the helpdesk credential to the requests whose operation asks for it. */
public final class HelpdeskAuthInterceptor implements Interceptor {
  private final Grants grants;

  /**
   * For one server.
   *
   * @param baseUrl whose scheme, host and port alone get the credential
   * @param credentials the client's
   */
  public HelpdeskAuthInterceptor(HttpUrl baseUrl, Credentials credentials) {
    this.grants = new Grants(baseUrl, credentials);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    HelpdeskCredential helpdesk = grants.of(request).helpdesk();
    if (helpdesk == null) {
      return chain.proceed(request);
    }
    String header = SecuritySchemes.HELPDESK_TOKEN_HEADER;
    return chain.proceed(request.newBuilder().header(header, helpdesk.headerValue()).build());
  }
}
