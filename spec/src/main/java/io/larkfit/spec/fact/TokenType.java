package io.larkfit.spec.fact;

import java.util.Locale;

/** A kind of access token. */
public enum TokenType {
  TENANT,
  USER,
  APP;

  /** The name that pages use, as in {@code tenant_access_token}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT) + "_access_token";
  }
}
