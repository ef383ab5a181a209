package io.larkfit.auth;

import org.jspecify.annotations.Nullable;

/** A token that never changes, and that no text shows. */
final class FixedToken implements TokenSource {
  private final String token;

  FixedToken(String name, @Nullable String token) {
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
