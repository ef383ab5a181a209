package io.larkfit.auth;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Keeps tokens in this object until they expire. */
final class MemoryTokens implements TokenStore {
  private final Clock clock;
  private final ConcurrentMap<String, StoredToken> tokens = new ConcurrentHashMap<>();

  MemoryTokens(Clock clock) {
    this.clock = clock;
  }

  @Override
  public @Nullable StoredToken load(String key) {
    return tokens.computeIfPresent(key, (k, token) -> isExpired(token) ? null : token);
  }

  @Override
  public void save(String key, StoredToken token) {
    tokens.put(key, token);
  }

  private boolean isExpired(StoredToken token) {
    return !clock.instant().isBefore(token.expiresAt());
  }

  @Override
  public String toString() {
    return "TokenStore[in memory, " + tokens.size() + "]";
  }
}
