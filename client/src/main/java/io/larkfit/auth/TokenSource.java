package io.larkfit.auth;

import java.io.IOException;

/**
 * Where an access token comes from: a fixed text, or the caller's own store.
 *
 * <p>It is asked once per request that needs the token, on the thread that sends the request, so it
 * should cache and must be thread-safe. What it throws stops the call before anything is sent.
 */
@FunctionalInterface
public interface TokenSource {
  /**
   * The token to send now, without the word {@code Bearer}.
   *
   * @return visible ASCII, not empty
   * @throws IOException if no token can be had
   */
  String token() throws IOException;

  /**
   * A token that never changes.
   *
   * @param token visible ASCII, not empty
   * @return its source
   * @throws IllegalArgumentException if the token cannot be sent in a header
   */
  static TokenSource of(String token) {
    return new FixedToken("token", token);
  }
}
