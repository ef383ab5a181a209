package io.larkfit.auth;

import io.larkfit.auth.v3.TenantAccessTokenRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a self-built app proves itself with.
 *
 * <p>Immutable. No text shows the secret.
 */
public final class AppCredential {
  private final TenantAccessTokenRequest request;

  private AppCredential(TenantAccessTokenRequest request) {
    this.request = request;
  }

  /**
   * The credential of an app.
   *
   * @param appId the app's id
   * @param appSecret the app's secret
   * @return the pair
   * @throws IllegalArgumentException if either is not visible ASCII, naming which; never showing it
   */
  public static AppCredential of(@Nullable String appId, @Nullable String appSecret) {
    return new AppCredential(
        TenantAccessTokenRequest.builder()
            .appId(Secrets.checked("appId", appId))
            .appSecret(Secrets.checked("appSecret", appSecret))
            .build());
  }

  String id() {
    return request.appId();
  }

  /** The body of the request for a token. */
  TenantAccessTokenRequest request() {
    return request;
  }

  /** {@return the id, and a mask for the secret} */
  @Override
  public String toString() {
    return "AppCredential[" + request.appId() + ", ***]";
  }
}
