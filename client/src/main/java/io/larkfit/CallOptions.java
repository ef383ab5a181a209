package io.larkfit;

import io.larkfit.auth.HelpdeskCredential;
import io.larkfit.auth.TokenSource;
import io.larkfit.internal.FixedToken;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private final @Nullable TokenSource tenantToken;
  private final @Nullable TokenSource userToken;
  private final @Nullable HelpdeskCredential helpdesk;
  private final @Nullable Duration timeout;
  private final Map<String, String> headers;

  private CallOptions(Builder builder) {
    TreeMap<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(builder.headers);
    tenantToken = builder.tenantToken;
    userToken = builder.userToken;
    helpdesk = builder.helpdesk;
    timeout = builder.timeout;
    headers = Collections.unmodifiableMap(copy);
  }

  /** {@return options that change nothing} */
  public static CallOptions none() {
    return NONE;
  }

  /** {@return a builder of options} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return where the tenant token comes from; null if from the client} */
  public @Nullable TokenSource tenantToken() {
    return tenantToken;
  }

  /** {@return where the user token comes from; null if from the client} */
  public @Nullable TokenSource userToken() {
    return userToken;
  }

  /** {@return the helpdesk; null if the client's} */
  public @Nullable HelpdeskCredential helpdesk() {
    return helpdesk;
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
    if (this == NONE) {
      return fallback;
    }
    Builder all = new Builder();
    all.tenantToken = tenantToken == null ? fallback.tenantToken : tenantToken;
    all.userToken = userToken == null ? fallback.userToken : userToken;
    all.helpdesk = helpdesk == null ? fallback.helpdesk : helpdesk;
    all.timeout = timeout == null ? fallback.timeout : timeout;
    all.headers.putAll(fallback.headers);
    all.headers.putAll(headers);
    return all.build();
  }

  /**
   * Returns the duration if OkHttp can keep it.
   *
   * @throws IllegalArgumentException naming it
   */
  static Duration checked(String name, @Nullable Duration given) {
    if (given == null || given.toMillis() < 1 || given.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          name + " is " + given + ": give one between 1 ms and 24 days");
    }
    return given;
  }

  /** {@return which credentials and headers there are, and the timeout} */
  @Override
  public String toString() {
    return Stream.of(
            tenantToken == null ? null : "tenantToken",
            userToken == null ? null : "userToken",
            helpdesk == null ? null : "helpdesk",
            "timeout=" + timeout,
            "headers=" + headers.keySet())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", ", "CallOptions[", "]"));
  }

  /** Builds {@link CallOptions}. */
  public static final class Builder {
    private @Nullable TokenSource tenantToken;
    private @Nullable TokenSource userToken;
    private @Nullable HelpdeskCredential helpdesk;
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
      return userToken(new FixedToken("userToken", userToken));
    }

    /**
     * Acts as a user, with the tokens of this source.
     *
     * @param userTokens asked at each request that needs one
     * @return this
     */
    public Builder userToken(TokenSource userTokens) {
      userToken = given("userToken", userTokens);
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
      tenantToken = given("tenantToken", tenantTokens);
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
      return tenantToken(new FixedToken("tenantToken", tenantToken));
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
      helpdesk = given("helpdesk", credential);
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
      this.timeout = checked("timeout", timeout);
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

    private static <C> C given(String name, @Nullable C credential) {
      if (credential == null) {
        throw new IllegalArgumentException(name + " is null: leave it out if there is none");
      }
      return credential;
    }

    /** {@return the options} */
    public CallOptions build() {
      return new CallOptions(this);
    }
  }
}
