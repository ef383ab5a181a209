package io.larkfit.auth;

import io.larkfit.internal.FixedToken;
import java.io.IOException;

/**
 * Where an access token comes from: a fixed text, or the caller's own store.
 *
 * <p>It is asked once per request that needs the token, so it should cache and must be thread-safe.
 * It runs on the thread that makes the call: with {@code execute()} that is the caller's, with its
 * {@link ThreadLocal}s; with {@code submit()} it is one of the executor's. While it runs, that
 * thread is interrupted if the call's deadline passes, its future is cancelled or its client is
 * closed. What a source throws stops the call before anything is sent.
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
   * The token to try instead of one that the platform called invalid. A call asks for it once.
   *
   * <p>Giving the refused token again says that there is no other: the call then ends with the
   * platform's error, and nothing more is sent. A source that caches should override this, and drop
   * the refused token; many calls may come with the same one at once.
   *
   * @param refused the token that was sent
   * @return visible ASCII, not empty
   * @throws IOException if no token can be had
   */
  default String replace(String refused) throws IOException {
    return token();
  }

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
