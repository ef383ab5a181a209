package io.larkfit.internal;

import io.larkfit.CallListener;
import io.larkfit.auth.StoredToken;
import io.larkfit.auth.TokenSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The tenant token of a self-built app, fetched when it is first needed.
 *
 * <p>From three minutes before its end (half its life, if that is shorter) it is refreshed in the
 * background, while calls go on with the one in hand. There is one fetch at a time, on a thread of
 * the client, whoever asked for it; calls wait for it only if there is no token that lives. A
 * failure is not kept.
 *
 * <p>Thread-safe.
 */
public final class TenantTokens implements TokenSource {
  private static final String NAME = "tenant token";
  private static final Duration MARGIN = Duration.ofMinutes(3);

  /** After a refresh that failed, calls go on for so long before the next. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** For so long it is believed that the platform has no other token than the refused one. */
  private static final Duration INSISTENCE = Duration.ofSeconds(10);

  private final TokenIssuer issuer;
  private final Clock clock;
  private final CallListener listener;
  private final Executor background;
  private final Object lock = new Object();
  private @Nullable Fetch running;
  private volatile @Nullable Lease held;
  private volatile @Nullable Lease insisted;

  /**
   * For one app.
   *
   * @param issuer where its tokens come from
   * @param clock by which they expire
   * @param listener warned of a refresh that fails
   * @param background runs the fetches, one at a time. It must begin each at once, even if every
   *     thread that makes calls waits for it
   */
  public TenantTokens(TokenIssuer issuer, Clock clock, CallListener listener, Executor background) {
    this.issuer = issuer;
    this.clock = clock;
    this.listener = listener;
    this.background = background;
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a refresh; it tells its failure
  public String token() throws IOException {
    Instant now = clock.instant();
    Lease lease = held;
    if (lease == null || !now.isBefore(lease.end)) {
      return fetch(null).await();
    }
    if (!now.isBefore(lease.refresh)) {
      fetch(null);
    }
    return lease.token;
  }

  @Override
  public String replace(String refused) throws IOException {
    while (true) {
      String known = known(refused);
      if (known != null) {
        return known;
      }
      Fetch fetch = fetch(refused);
      String token = fetch.await();
      // One that was begun in ignorance may have brought the refused token out of the store.
      if (!token.equals(refused) || refused.equals(fetch.refused)) {
        return token;
      }
    }
  }

  /** What to give in place of a refused token without a fetch; null if it takes one. */
  private @Nullable String known(String refused) {
    Lease lease = held;
    Lease same = insisted;
    Instant now = clock.instant();
    if (lease != null && now.isBefore(lease.end) && !lease.token.equals(refused)) {
      return lease.token;
    }
    return same != null && now.isBefore(same.end) && same.token.equals(refused) ? refused : null;
  }

  /** The fetch that runs, or else a new one. */
  private Fetch fetch(@Nullable String refused) {
    Fetch fetch;
    synchronized (lock) {
      fetch = running;
      if (fetch != null && !fetch.isDone()) {
        return fetch;
      }
      fetch = new Fetch(() -> obtain(refused), refused);
      running = fetch;
    }
    fetch.start(background);
    return fetch;
  }

  private String obtain(@Nullable String refused) {
    // Another fetch may have ended after this one was found necessary.
    Lease lease = held;
    Instant now = clock.instant();
    if (lease != null && now.isBefore(lease.refresh) && !lease.token.equals(refused)) {
      return lease.token;
    }
    StoredToken stored = issuer.stored(now);
    if (stored != null && stored.token().equals(refused)) {
      stored = null;
    }
    if (stored != null && now.isBefore(stored.expiresAt().minus(MARGIN))) {
      held = new Lease(stored.token(), stored.expiresAt().minus(MARGIN), stored.expiresAt());
      return stored.token();
    }
    try {
      return issue(refused);
    } catch (RuntimeException e) {
      if (stored == null) {
        postpone(lease, refused, e);
        throw e;
      }
      held = new Lease(stored.token(), now.plus(PAUSE), stored.expiresAt());
      return stored.token();
    }
  }

  private String issue(@Nullable String refused) {
    Instant begun = clock.instant();
    StoredToken issued = issuer.issued(begun);
    Duration half = Duration.between(begun, issued.expiresAt()).dividedBy(2);
    Duration margin = half.compareTo(MARGIN) < 0 ? half : MARGIN;
    held = new Lease(issued.token(), issued.expiresAt().minus(margin), issued.expiresAt());
    if (issued.token().equals(refused)) {
      Instant end = clock.instant().plus(INSISTENCE);
      insisted = new Lease(issued.token(), end, end);
    }
    return issued.token();
  }

  /** Leaves the token in hand to the calls, if there is one that lives. */
  private void postpone(@Nullable Lease lease, @Nullable String refused, RuntimeException e) {
    Instant now = clock.instant();
    if (lease != null && refused == null && now.isBefore(lease.end)) {
      held = new Lease(lease.token, now.plus(PAUSE), lease.end);
      listener.warned("the " + NAME + " could not be refreshed, and is used on", e);
    }
  }

  /** {@return whose it is, and no secret} */
  @Override
  public String toString() {
    return "TenantTokens[" + issuer + "]";
  }

  /** A token, when to look for the next one, and when the platform ceases to take it. */
  private static final class Lease {
    final String token;
    final Instant refresh;
    final Instant end;

    Lease(String token, Instant refresh, Instant end) {
      this.token = token;
      this.refresh = refresh.isBefore(end) ? refresh : end;
      this.end = end;
    }
  }

  /** One fetch, for which any number of threads wait. */
  private static final class Fetch extends FutureTask<String> {
    /** The token that it is to replace; null if it replaces none. */
    final @Nullable String refused;

    Fetch(Callable<String> work, @Nullable String refused) {
      super(work);
      this.refused = refused;
    }

    /** Begins it. If that fails, so does it: whoever waits must not wait forever. */
    void start(Executor background) {
      try {
        background.execute(this);
      } catch (RuntimeException | Error e) {
        setException(e);
      }
    }

    /**
     * Waits for its token.
     *
     * @throws CredentialException if it failed: each waiter gets one of its own
     * @throws InterruptedIOException if this thread was interrupted; the others wait on
     */
    String await() throws IOException {
      try {
        return get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while the " + NAME + " was fetched");
      } catch (ExecutionException e) {
        throw CredentialException.sourceFailed(NAME, e.getCause() == null ? e : e.getCause());
      }
    }
  }
}
