package io.larkfit.auth;

import org.jspecify.annotations.Nullable;

/** Keeps nothing. */
enum NoTokens implements TokenStore {
  INSTANCE;

  @Override
  public @Nullable StoredToken load(String key) {
    return null;
  }

  @Override
  public void save(String key, StoredToken token) {
    // Each client keeps its own.
  }

  @Override
  public String toString() {
    return "TokenStore[none]";
  }
}
