package io.larkfit.internal;

import io.larkfit.auth.StoredToken;
import io.larkfit.auth.TokenStore;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Keeps the last token of each app in this object. */
public final class MemoryTokens implements TokenStore {
  private final ConcurrentMap<String, StoredToken> tokens = new ConcurrentHashMap<>();

  @Override
  public @Nullable StoredToken load(String key) {
    return tokens.get(key);
  }

  @Override
  public void save(String key, StoredToken token) {
    tokens.put(key, token);
  }

  @Override
  public String toString() {
    return "TokenStore[in memory, " + tokens.size() + "]";
  }
}
