package io.larkfit.internal;

import io.larkfit.CallOptions;
import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * A run on an executor, and its future, which is completed once: by the thread that performs it, or
 * without one if no thread began to before its deadline, its cancellation or the client's closing.
 */
final class SubmittedCall<T> implements Runnable {
  private final Endpoint<T> endpoint;
  private final CallRun<T> run;
  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final AtomicBoolean taken = new AtomicBoolean();

  SubmittedCall(Endpoint<T> endpoint, retrofit2.Call<?> draft, CallOptions options) {
    this.endpoint = endpoint;
    this.run = new CallRun<>(endpoint, draft, options, this::cancelled);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the future's own dependent, not another task
  CompletableFuture<T> start(Executor executor) {
    try {
      run.begin();
    } catch (FeishuException e) {
      future.completeExceptionally(e);
      return future;
    }
    // Also when the caller completes it by other means, such as a timeout.
    future.whenComplete((answer, failure) -> run.cancel("it was cancelled"));
    try {
      executor.execute(this);
    } catch (RuntimeException e) {
      giveUp(e);
    } catch (Error e) {
      // Such as no memory for another thread.
      if (taken.compareAndSet(false, true)) {
        run.unperformed(null);
        fail(e);
      }
    }
    return future;
  }

  @Override
  public void run() {
    if (!taken.compareAndSet(false, true)) {
      return;
    }
    try {
      FeishuResponse<T> response = run.perform();
      if (!future.complete(response.body()) && response.body() instanceof ResponseBody) {
        ((ResponseBody) response.body()).close();
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  /** Called on a thread that must not be kept: whatever waits for the future may take its time. */
  private void cancelled() {
    if (!taken.get()) {
      endpoint.transport.workers.unbounded(() -> giveUp(null));
    }
  }

  private void giveUp(@Nullable Exception rejection) {
    if (taken.compareAndSet(false, true)) {
      fail(run.unperformed(rejection));
    }
  }

  private void fail(Throwable failure) {
    try {
      future.completeExceptionally(failure);
    } catch (OutOfMemoryError e) {
      // Completing takes memory, too. The second time, what the run held is gone.
      future.completeExceptionally(e);
    }
  }
}
