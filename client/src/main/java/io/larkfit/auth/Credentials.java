package io.larkfit.auth;

import io.larkfit.meta.SecuritySchemes;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that a client, or one call, has to its name.
 *
 * <p>Immutable and opaque: only the interceptors of this package read what it holds.
 */
public final class Credentials {
  /** No credential at all. */
  public static final Credentials NONE = new Credentials(null, null, null);

  private final @Nullable TokenSource tenant;
  private final @Nullable TokenSource user;
  private final @Nullable HelpdeskCredential helpdesk;

  private Credentials(
      @Nullable TokenSource tenant,
      @Nullable TokenSource user,
      @Nullable HelpdeskCredential helpdesk) {
    this.tenant = tenant;
    this.user = user;
    this.helpdesk = helpdesk;
  }

  /**
   * These, with another source of tenant tokens.
   *
   * @param source gives the token to each request
   * @return the changed copy
   */
  public Credentials tenantToken(TokenSource source) {
    return new Credentials(given("tenantToken", source), user, helpdesk);
  }

  /**
   * These, with a fixed tenant token.
   *
   * @param token visible ASCII
   * @return the changed copy
   * @throws IllegalArgumentException if the token cannot be sent in a header
   */
  public Credentials tenantToken(String token) {
    return tenantToken(new FixedToken("tenantToken", token));
  }

  /**
   * These, with another source of user tokens.
   *
   * @param source gives the token to each request
   * @return the changed copy
   */
  public Credentials userToken(TokenSource source) {
    return new Credentials(tenant, given("userToken", source), helpdesk);
  }

  /**
   * These, with a fixed user token.
   *
   * @param token visible ASCII
   * @return the changed copy
   * @throws IllegalArgumentException if the token cannot be sent in a header
   */
  public Credentials userToken(String token) {
    return userToken(new FixedToken("userToken", token));
  }

  /**
   * These, with another helpdesk.
   *
   * @param credential that helpdesk's
   * @return the changed copy
   */
  public Credentials helpdesk(HelpdeskCredential credential) {
    return new Credentials(tenant, user, given("helpdesk", credential));
  }

  /**
   * These, and the other's where these have none.
   *
   * @param fallback what to use instead
   * @return both in one
   */
  public Credentials orElse(Credentials fallback) {
    return new Credentials(
        tenant == null ? fallback.tenant : tenant,
        user == null ? fallback.user : user,
        helpdesk == null ? fallback.helpdesk : helpdesk);
  }

  /**
   * The token to send: the user's or the tenant's, of which an alternative names one at most.
   *
   * @param refused what must not be sent again; null if nothing was refused
   */
  @Nullable String accessToken(@Nullable RefusedToken refused) throws IOException {
    if (user != null) {
      return SuppliedToken.from("user token", user, refused);
    }
    return tenant == null ? null : SuppliedToken.from("tenant token", tenant, refused);
  }

  @Nullable HelpdeskCredential helpdesk() {
    return helpdesk;
  }

  /** Those of the schemes for which this has no credential. */
  List<String> missing(List<String> schemes) {
    return schemes.stream().filter(scheme -> !has(scheme)).collect(Collectors.toList());
  }

  /** For how many of the schemes this has a credential. */
  long count(List<String> schemes) {
    return schemes.stream().filter(this::has).count();
  }

  /** What the schemes name, and nothing else. */
  Credentials only(List<String> schemes) {
    return new Credentials(
        schemes.contains(SecuritySchemes.TENANT_ACCESS_TOKEN) ? tenant : null,
        schemes.contains(SecuritySchemes.USER_ACCESS_TOKEN) ? user : null,
        schemes.contains(SecuritySchemes.HELPDESK_TOKEN) ? helpdesk : null);
  }

  private boolean has(String scheme) {
    switch (scheme) {
      case SecuritySchemes.TENANT_ACCESS_TOKEN:
        return tenant != null;
      case SecuritySchemes.USER_ACCESS_TOKEN:
        return user != null;
      case SecuritySchemes.HELPDESK_TOKEN:
        return helpdesk != null;
      default:
        return false;
    }
  }

  private static <T> T given(String name, @Nullable T credential) {
    if (credential == null) {
      throw new IllegalArgumentException(name + " is null: leave it out if there is none");
    }
    return credential;
  }

  /** {@return which kinds there are, and no secret} */
  @Override
  public String toString() {
    return Stream.of(
            SecuritySchemes.TENANT_ACCESS_TOKEN,
            SecuritySchemes.USER_ACCESS_TOKEN,
            SecuritySchemes.HELPDESK_TOKEN)
        .filter(this::has)
        .collect(Collectors.joining(", ", "Credentials[", "]"));
  }
}
