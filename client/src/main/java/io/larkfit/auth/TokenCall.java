package io.larkfit.auth;

import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import io.larkfit.auth.v3.TenantAccessToken;
import io.larkfit.auth.v3.TenantAccessTokenApi;
import java.time.Duration;
import java.time.Instant;

/** Asks the platform for an app's tenant token, and takes no answer that is none. */
final class TokenCall {
  private static final String OPERATION = "issueTenantAccessToken";
  private static final Duration LONGEST = Lease.LONGEST;

  private final TenantAccessTokenApi api;
  private final AppCredential app;

  TokenCall(TenantAccessTokenApi api, AppCredential app) {
    this.api = api;
    this.app = app;
  }

  /**
   * Fetches the token.
   *
   * @param now from when its life is counted
   * @throws FeishuException if that fails, or the answer lacks the token or its life
   */
  StoredToken run(Instant now) {
    FeishuResponse<TenantAccessToken> response = api.issueInternal(app.request()).respond();
    String token = response.body().tenantAccessToken();
    Integer seconds = response.body().expire();
    String fault = Secrets.fault(token);
    if (token == null || fault != null) {
      throw unusable(response, "its tenant_access_token " + fault);
    }
    if (seconds == null || seconds <= 0) {
      throw unusable(response, "its expire is " + seconds);
    }
    Duration life = Duration.ofSeconds(seconds);
    return StoredToken.of(token, now.plus(life.compareTo(LONGEST) < 0 ? life : LONGEST));
  }

  private static FeishuException unusable(FeishuResponse<?> response, String problem) {
    return FeishuException.builder(FeishuException.Kind.UNDECODABLE, OPERATION)
        .httpStatus(response.status())
        .logId(response.logId())
        .problem(problem)
        .advice("Check the base URL and proxies: this may not be the platform's answer.")
        .build();
  }
}
