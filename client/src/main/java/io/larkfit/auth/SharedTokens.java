package io.larkfit.auth;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The tokens of one server in a {@link TokenStore}, whose failures are reported, not thrown. */
public final class SharedTokens {
  private final TokenStore store;
  private final HttpUrl server;
  private final Consumer<? super IOException> faults;

  /**
   * The part of a store that belongs to one server.
   *
   * @param store kept by the caller
   * @param server the base URL, ending in a slash: part of the keys
   * @param faults is told, on the thread that fetches, whenever the store fails or gives a token
   *     that has expired; no text of what it gets shows a token, but for what the store itself
   *     threw
   */
  public SharedTokens(TokenStore store, HttpUrl server, Consumer<? super IOException> faults) {
    this.store = store;
    this.server = server;
    this.faults = faults;
  }

  /** The app's token; null if the store has none, or none to be used. */
  @Nullable StoredToken load(AppCredential app, Instant now) {
    StoredToken token;
    try {
      token = store.load(key(app));
    } catch (IOException | RuntimeException e) {
      report("the token store failed to load with " + e.getClass().getName(), e);
      return null;
    }
    if (token != null && !now.isBefore(token.expiresAt())) {
      report("the token store gave a token that expired at " + token.expiresAt(), null);
      return null;
    }
    return token;
  }

  void save(AppCredential app, StoredToken token) {
    try {
      store.save(key(app), token);
    } catch (IOException | RuntimeException e) {
      report("the token store failed to save with " + e.getClass().getName(), e);
    }
  }

  private String key(AppCredential app) {
    return server + "#" + app.id();
  }

  private void report(String message, @Nullable Exception cause) {
    try {
      faults.accept(new IOException(message, cause));
    } catch (RuntimeException e) {
      // There is nobody left to tell, and the token is to be had without the store.
    }
  }

  /** {@return the server, and no token} */
  @Override
  public String toString() {
    return "SharedTokens[" + server + "]";
  }
}
