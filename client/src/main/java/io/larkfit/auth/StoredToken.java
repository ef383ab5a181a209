package io.larkfit.auth;

import io.larkfit.internal.Secrets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as a {@link TokenStore} keeps it.
 *
 * <p>Immutable. No text shows the token; who writes it to a store writes a secret.
 */
public final class StoredToken {
  private final String token;
  private final Instant expiresAt;

  private StoredToken(String token, Instant expiresAt) {
    this.token = token;
    this.expiresAt = expiresAt;
  }

  /**
   * A token and its end.
   *
   * @param token visible ASCII, not empty, without the word {@code Bearer}
   * @param expiresAt when the platform ceases to take it
   * @return both
   * @throws IllegalArgumentException if the token cannot be sent in a header, or either is null;
   *     never showing the token
   */
  public static StoredToken of(@Nullable String token, @Nullable Instant expiresAt) {
    if (expiresAt == null) {
      throw new IllegalArgumentException("expiresAt is null: give the moment that was stored");
    }
    return new StoredToken(Secrets.checked("token", token), expiresAt);
  }

  /** {@return the token, a secret} */
  public String token() {
    return token;
  }

  /** {@return when the platform ceases to take it} */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** {@return a mask for the token, and its end} */
  @Override
  public String toString() {
    return "StoredToken[***, expiresAt=" + expiresAt + "]";
  }
}
