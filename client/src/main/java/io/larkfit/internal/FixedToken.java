package io.larkfit.internal;

import io.larkfit.auth.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token that never changes, and that no text shows. */
public final class FixedToken implements TokenSource {
  private final String token;

  /**
   * A token.
   *
   * @param name what the caller calls it
   * @param token visible ASCII
   * @throws IllegalArgumentException if it cannot be sent in a header; never showing it
   */
  public FixedToken(String name, @Nullable String token) {
    this.token = Secrets.checked(name, token);
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public String toString() {
    return "TokenSource[***]";
  }
}
