package io.larkfit.auth;

import io.larkfit.auth.v3.TenantAccessTokenApi;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The tenant token of a self-built app, fetched with the app's id and secret.
 *
 * <p>The token is kept until three minutes before it expires (half its life, if that is shorter),
 * in this object and in the given store, and nowhere else. There is one fetch at a time; all who
 * need the token wait for it and get its token or its failure. A failure is not kept.
 *
 * <p>Thread-safe. Waiting threads can be interrupted; the fetch goes on for the others.
 */
public final class AppTokenSource implements TokenSource {
  /** For so long it is believed that the platform has no other token than the refused one. */
  private static final Duration INSISTENCE = Duration.ofSeconds(10);

  private final AppCredential app;
  private final TokenCall call;
  private final Clock clock;
  private final SharedTokens shared;
  private final Executor background;
  private final Object lock = new Object();
  private @Nullable TokenFetch running;
  private volatile @Nullable Lease held;
  private volatile @Nullable Lease insisted;

  /**
   * For one app.
   *
   * @param api where the token is fetched
   * @param app the app's id and secret
   * @param clock by which the token expires
   * @param shared asked before the platform is, and told what it gave
   * @param background runs the fetches, never more than one at a time. It must begin each soon,
   *     even if every thread that runs calls waits for it
   */
  public AppTokenSource(
      TenantAccessTokenApi api,
      AppCredential app,
      Clock clock,
      SharedTokens shared,
      Executor background) {
    this.app = app;
    this.call = new TokenCall(api, app);
    this.clock = clock;
    this.shared = shared;
    this.background = background;
  }

  @Override
  public String token() throws IOException {
    String known = known(null);
    return known == null ? fetch(null).await() : known;
  }

  @Override
  public String replace(String refused) throws IOException {
    while (true) {
      String known = known(refused);
      if (known != null) {
        return known;
      }
      TokenFetch fetch = fetch(refused);
      String token = fetch.await();
      // One that was begun in ignorance may have brought the refused token out of the store.
      if (!token.equals(refused) || fetch.replaces(refused)) {
        return token;
      }
    }
  }

  /** What to give without a fetch; null if it takes one. */
  private @Nullable String known(@Nullable String refused) {
    Lease current = held;
    Lease same = insisted;
    Instant now = clock.instant();
    if (current != null && current.holdsAt(now) && !current.isFor(refused)) {
      return current.token();
    }
    return same != null && same.holdsAt(now) && same.isFor(refused) ? refused : null;
  }

  /** The fetch that runs, or else a new one. */
  private TokenFetch fetch(@Nullable String refused) {
    TokenFetch fetch;
    synchronized (lock) {
      fetch = running;
      if (fetch != null && !fetch.isDone()) {
        return fetch;
      }
      fetch = new TokenFetch(() -> obtain(refused), refused);
      running = fetch;
    }
    fetch.start(background);
    return fetch;
  }

  private String obtain(@Nullable String refused) {
    // Another fetch may have ended after this one was found necessary.
    String known = known(refused);
    if (known != null) {
      return known;
    }
    Instant asked = clock.instant();
    StoredToken stored = shared.load(app, asked);
    if (stored != null && !stored.token().equals(refused)) {
      Lease lease = Lease.ofStored(stored, asked);
      if (lease.holdsAt(asked)) {
        held = lease;
        return lease.token();
      }
    }
    Instant begun = clock.instant();
    StoredToken issued = call.run(begun);
    held = Lease.ofIssued(issued, begun);
    if (issued.token().equals(refused)) {
      insisted = new Lease(issued.token(), clock.instant().plus(INSISTENCE));
    }
    shared.save(app, issued);
    return issued.token();
  }

  /** {@return whose it is, and no secret} */
  @Override
  public String toString() {
    return "AppTokenSource[" + app + "]";
  }
}
