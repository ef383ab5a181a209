package io.larkfit.internal;

import io.larkfit.auth.HelpdeskCredential;
import io.larkfit.meta.SecuritySchemes;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the helpdesk credential to the requests whose operation asks for it. */
final class HelpdeskAuthInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    HttpAttempt attempt = request.tag(HttpAttempt.class);
    HelpdeskCredential helpdesk = attempt == null ? null : attempt.credentials.helpdesk();
    if (helpdesk == null || !attempt.mayCarryCredentialsTo(request.url())) {
      return chain.proceed(request);
    }
    String header = SecuritySchemes.HELPDESK_TOKEN_HEADER;
    return chain.proceed(request.newBuilder().header(header, helpdesk.headerValue()).build());
  }
}
