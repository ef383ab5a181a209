package io.larkfit.call;

import io.larkfit.auth.v3.TenantAccessTokenRequest;
import io.larkfit.meta.SecuritySchemes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import okhttp3.Request;
import retrofit2.Invocation;

/** The secrets that a request carried, which a server may put into what it says of it. */
final class SentSecrets {
  private SentSecrets() {}

  static List<String> of(Request request) {
    List<String> secrets = new ArrayList<>();
    String authorization = request.header(SecuritySchemes.TENANT_ACCESS_TOKEN_HEADER);
    if (authorization != null) {
      secrets.add(authorization.substring(authorization.indexOf(' ') + 1));
    }
    String helpdesk = request.header(SecuritySchemes.HELPDESK_TOKEN_HEADER);
    if (helpdesk != null) {
      secrets.add(helpdesk);
      String pair = new String(Base64.getDecoder().decode(helpdesk), StandardCharsets.US_ASCII);
      secrets.add(pair.substring(pair.indexOf(':') + 1));
    }
    Invocation invocation = request.tag(Invocation.class);
    if (invocation != null) {
      for (Object argument : invocation.arguments()) {
        if (argument instanceof TenantAccessTokenRequest) {
          secrets.add(((TenantAccessTokenRequest) argument).appSecret());
        }
      }
    }
    return secrets;
  }
}
