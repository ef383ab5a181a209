package io.larkfit.auth;

import io.larkfit.auth.v3.TenantAccessToken;
import io.larkfit.auth.v3.TenantAccessTokenApi;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The tenant token of a self-built app, fetched with the app's id and secret.
 *
 * <p>The token is kept until three minutes before it expires (half its life, if that is shorter),
 * in this object and nowhere else. One thread at a time fetches; the others wait for its token. A
 * failure is not kept.
 */
public final class AppTokenSource implements TokenSource {
  private static final Duration MARGIN = Duration.ofMinutes(3);

  private final TenantAccessTokenApi api;
  private final AppCredential app;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Held held;

  /**
   * For one app.
   *
   * @param api where the token is fetched
   * @param app the app's id and secret
   * @param clock by which the token expires
   */
  public AppTokenSource(TenantAccessTokenApi api, AppCredential app, Clock clock) {
    this.api = api;
    this.app = app;
    this.clock = clock;
  }

  @Override
  public String token() throws IOException {
    Held current = held;
    if (current != null && current.isFresh(clock.instant())) {
      return current.token;
    }
    try {
      fetching.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another thread fetched the tenant token");
    }
    try {
      current = held;
      if (current == null || !current.isFresh(clock.instant())) {
        current = fetch();
        held = current;
      }
      return current.token;
    } finally {
      fetching.unlock();
    }
  }

  private Held fetch() throws CredentialException {
    Instant before = clock.instant();
    TenantAccessToken answer = api.issueInternal(app.request()).execute();
    String token = answer.tenantAccessToken();
    Integer seconds = answer.expire();
    if (token == null) {
      throw new CredentialException(
          "the platform answered the app's id and secret without a token", null, null);
    }
    SuppliedToken.checked("tenant token", token);
    if (seconds == null || seconds <= 0) {
      throw new CredentialException(
          "the platform answered a tenant token that expires in " + seconds + " seconds",
          null,
          null);
    }
    Duration life = Duration.ofSeconds(seconds);
    Duration half = life.dividedBy(2);
    Duration margin = half.compareTo(MARGIN) < 0 ? half : MARGIN;
    return new Held(token, before.plus(life).minus(margin));
  }

  /** {@return whose it is, and no secret} */
  @Override
  public String toString() {
    return "AppTokenSource[" + app + "]";
  }

  private static final class Held {
    private final String token;
    private final Instant goodUntil;

    private Held(String token, Instant goodUntil) {
      this.token = token;
      this.goodUntil = goodUntil;
    }

    private boolean isFresh(Instant now) {
      return now.isBefore(goodUntil);
    }
  }
}
