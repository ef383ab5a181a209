package io.larkfit;

import io.larkfit.auth.Credentials;
import io.larkfit.auth.HelpdeskCredential;
import io.larkfit.auth.TokenSource;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from its client.
 *
 * <p>A credential given here is sent only if the operation asks for one of its kind. Where an
 * operation takes either of two tokens, the one given here is used.
 *
 * <p>Immutable. No text shows a secret.
 */
public final class CallOptions {
  private static final CallOptions NONE = builder().build();

  private final Credentials credentials;
  private final @Nullable Duration timeout;
  private final Map<String, String> headers;

  private CallOptions(
      Credentials credentials, @Nullable Duration timeout, Map<String, String> headers) {
    TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    this.credentials = credentials;
    this.timeout = timeout;
    this.headers = Collections.unmodifiableMap(copy);
  }

  /** {@return options that change nothing} */
  public static CallOptions none() {
    return NONE;
  }

  /** {@return a builder of options} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the credentials of this call, opaque} */
  public Credentials credentials() {
    return credentials;
  }

  /** {@return the time that the whole call may take; null if the client's holds} */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** {@return the headers that the request carries beside its own; unmodifiable} */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * These, and the other's where these leave something unset.
   *
   * @param fallback what holds otherwise
   * @return both in one
   */
  public CallOptions orElse(CallOptions fallback) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(fallback.headers);
    all.putAll(headers);
    return new CallOptions(
        credentials.orElse(fallback.credentials),
        timeout == null ? fallback.timeout : timeout,
        all);
  }

  /** {@return which credentials and headers there are, and the timeout} */
  @Override
  public String toString() {
    return "CallOptions["
        + credentials
        + ", timeout="
        + timeout
        + ", headers="
        + headers.keySet()
        + "]";
  }

  /** Builds {@link CallOptions}. */
  public static final class Builder {
    private Credentials credentials = Credentials.NONE;
    private @Nullable Duration timeout;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Builder() {}

    /**
     * Acts as this user.
     *
     * @param userToken visible ASCII
     * @return this
     * @throws IllegalArgumentException if the token cannot be sent in a header
     */
    public Builder userToken(String userToken) {
      credentials = credentials.userToken(userToken);
      return this;
    }

    /**
     * Acts as a user, with the tokens of this source.
     *
     * @param userTokens asked at each request that needs one
     * @return this
     */
    public Builder userToken(TokenSource userTokens) {
      credentials = credentials.userToken(userTokens);
      return this;
    }

    /**
     * Acts in a tenant, with the tokens of this source: as store apps do, which have a token for
     * each tenant.
     *
     * @param tenantTokens asked at each request that needs one
     * @return this
     */
    public Builder tenantToken(TokenSource tenantTokens) {
      credentials = credentials.tenantToken(tenantTokens);
      return this;
    }

    /**
     * Acts in this tenant.
     *
     * @param tenantToken visible ASCII
     * @return this
     * @throws IllegalArgumentException if the token cannot be sent in a header
     */
    public Builder tenantToken(String tenantToken) {
      credentials = credentials.tenantToken(tenantToken);
      return this;
    }

    /**
     * Acts in this helpdesk.
     *
     * @param helpdeskId the helpdesk's id
     * @param helpdeskToken the helpdesk's token
     * @return this
     * @throws IllegalArgumentException if either cannot be sent in a header
     */
    public Builder helpdesk(String helpdeskId, String helpdeskToken) {
      return helpdesk(HelpdeskCredential.of(helpdeskId, helpdeskToken));
    }

    /**
     * Acts in this helpdesk.
     *
     * @param credential the helpdesk's
     * @return this
     */
    public Builder helpdesk(HelpdeskCredential credential) {
      credentials = credentials.helpdesk(credential);
      return this;
    }

    /**
     * Ends the call, as a failure, when it took this long: fetching a token, waiting, connecting,
     * sending, reading the answer, and doing so again. It replaces all of the client's timeouts but
     * that for connecting.
     *
     * @param timeout more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Timeouts.checked("timeout", timeout);
      return this;
    }

    /**
     * Sends this header too, such as one by which you trace your calls.
     *
     * @param name of a header that is not the client's own business
     * @param value visible ASCII and blanks; no text shows it
     * @return this
     * @throws IllegalArgumentException if it cannot be sent, or is one for which there are other
     *     means
     */
    public Builder header(String name, String value) {
      headers.put(ExtraHeaders.checkedName(name), ExtraHeaders.checkedValue(name, value));
      return this;
    }

    /** {@return the options} */
    public CallOptions build() {
      return new CallOptions(credentials, timeout, headers);
    }
  }
}
