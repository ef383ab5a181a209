package io.larkfit;

import io.larkfit.auth.Credentials;
import io.larkfit.auth.HelpdeskCredential;
import java.time.Duration;
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

  private CallOptions(Credentials credentials, @Nullable Duration timeout) {
    this.credentials = credentials;
    this.timeout = timeout;
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

  /**
   * These, and the other's where these leave something unset.
   *
   * @param fallback what holds otherwise
   * @return both in one
   */
  public CallOptions orElse(CallOptions fallback) {
    return new CallOptions(
        credentials.orElse(fallback.credentials), timeout == null ? fallback.timeout : timeout);
  }

  /** {@return which credentials there are, and the timeout} */
  @Override
  public String toString() {
    return "CallOptions[" + credentials + ", timeout=" + timeout + "]";
  }

  /** Builds {@link CallOptions}. */
  public static final class Builder {
    private Credentials credentials = Credentials.NONE;
    private @Nullable Duration timeout;

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
     * Ends the call, as a failure, when it took this long: waiting for a connection, sending, and
     * reading the answer. It replaces all of the client's timeouts but that for connecting.
     *
     * @param timeout more than zero
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Timeouts.checked("timeout", timeout);
      return this;
    }

    /** {@return the options} */
    public CallOptions build() {
      return new CallOptions(credentials, timeout);
    }
  }
}
