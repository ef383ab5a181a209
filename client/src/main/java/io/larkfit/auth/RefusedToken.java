package io.larkfit.auth;

/**
 * Says, as a tag of a request, that the platform refused this token a moment ago, so that the
 * request carries another one.
 *
 * <p>Immutable. No text shows the token.
 */
public final class RefusedToken {
  private final String token;

  /**
   * A refused token.
   *
   * @param token as it was sent, without the word {@code Bearer}
   */
  public RefusedToken(String token) {
    this.token = token;
  }

  String token() {
    return token;
  }

  /** {@return a mask} */
  @Override
  public String toString() {
    return "RefusedToken[***]";
  }
}
