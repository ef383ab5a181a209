package io.larkfit.auth;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Where clients, in one process or in many, share the tokens that they fetch.
 *
 * <p>It is a convenience: the platform gives each process the same token anyway. So calls go on
 * without a store that fails, and the failure is reported beside them. A client asks the store
 * before it asks the platform, and keeps what it got in its own memory.
 *
 * <p>A key names the server and the app: the base URL, ending in a slash, then {@code #} and the
 * app's id, as in {@code https://open.feishu.cn/#cli_a4d92e70b53f100c}. It stays the same across
 * versions of this library. A value is a secret, and is to be kept like one.
 *
 * <p>Implementations must be thread-safe, bound the time that they take (calls that need a token
 * wait for them), and make no call of the client that uses them. What has expired is as good as
 * nothing.
 */
public interface TokenStore {
  /**
   * The token that was saved last under this key.
   *
   * @param key server and app
   * @return the token; null if there is none
   * @throws IOException if the store cannot tell
   */
  @Nullable StoredToken load(String key) throws IOException;

  /**
   * Keeps a token in place of the one before.
   *
   * @param key server and app
   * @param token of a life of two hours at most
   * @throws IOException if the store cannot keep it
   */
  void save(String key, StoredToken token) throws IOException;

  /** {@return a new store in memory, for the clients of one process} */
  static TokenStore inMemory() {
    ConcurrentMap<String, StoredToken> tokens = new ConcurrentHashMap<>();
    return new TokenStore() {
      @Override
      public @Nullable StoredToken load(String key) {
        return tokens.get(key);
      }

      @Override
      public void save(String key, StoredToken token) {
        tokens.put(key, token);
      }
    };
  }
}
