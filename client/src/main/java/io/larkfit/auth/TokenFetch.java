package io.larkfit.auth;

import io.larkfit.FeishuException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** One fetch of a tenant token, for which any number of threads wait. */
final class TokenFetch extends FutureTask<String> {
  private static final String NAME = "tenant token";

  private final @Nullable String refused;

  /**
   * A fetch, not yet begun.
   *
   * @param refused the token that it is to replace; null if it replaces none
   */
  TokenFetch(Callable<String> work, @Nullable String refused) {
    super(work);
    this.refused = refused;
  }

  /** Begins it. If it cannot be begun, that is its failure: whoever waits must not wait forever. */
  void start(Executor background) {
    try {
      background.execute(this);
    } catch (RuntimeException | Error e) {
      setException(e);
    }
  }

  /** Whether it was begun in the knowledge that the platform refuses this token. */
  boolean replaces(String token) {
    return token.equals(refused);
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
      throw failure(e.getCause() == null ? e : e.getCause());
    }
  }

  private static CredentialException failure(Throwable cause) {
    if (cause instanceof FeishuException) {
      return CredentialException.noToken(NAME, (FeishuException) cause);
    }
    if (cause instanceof RejectedExecutionException) {
      return new CredentialException(
          "no " + NAME + " was to be had: its client is closed",
          "Close a Feishu after its last call.",
          cause);
    }
    return CredentialException.noToken(NAME, cause);
  }
}
