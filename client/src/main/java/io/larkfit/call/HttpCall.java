package io.larkfit.call;

import io.larkfit.CallOptions;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.FeishuResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** A call as the interfaces return it: everything that a {@link Run} needs. */
final class HttpCall<T> implements FeishuCall<T> {
  private final Endpoint<T> endpoint;
  private final Call<?> draft;
  private final CallOptions options;

  HttpCall(Endpoint<T> endpoint, Call<?> draft, CallOptions options) {
    this.endpoint = endpoint;
    this.draft = draft;
    this.options = options;
  }

  @Override
  public T execute() {
    return respond().body();
  }

  @Override
  public FeishuResponse<T> respond() {
    Run<T> run = new Run<>(endpoint, draft, options);
    start(run, true);
    try {
      return run.outcome().get();
    } catch (InterruptedException e) {
      run.giveUp("the thread was interrupted");
      Thread.currentThread().interrupt();
      return ended(run);
    } catch (ExecutionException e) {
      return ended(run);
    }
  }

  /** What a run that is over came to, thrown as if by this thread: the caller is in its trace. */
  private static <T> FeishuResponse<T> ended(Run<T> run) {
    try {
      return run.outcome().join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof FeishuException) {
        FeishuException failure = (FeishuException) cause;
        failure.fillInStackTrace();
        throw failure;
      }
      if (cause instanceof Error) {
        throw (Error) cause;
      }
      throw cause instanceof RuntimeException ? (RuntimeException) cause : e;
    }
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // the futures' own dependents, not other tasks
  public CompletableFuture<T> submit() {
    Run<T> run = new Run<>(endpoint, draft, options);
    CompletableFuture<T> future = new CompletableFuture<>();
    start(run, false);
    run.outcome()
        .whenComplete(
            (response, failure) -> {
              if (response == null) {
                future.completeExceptionally(failure);
              } else if (!future.complete(response.body())
                  && response.body() instanceof ResponseBody) {
                ((ResponseBody) response.body()).close();
              }
            });
    // Also when the caller completes it by other means, such as a timeout.
    future.whenComplete((answer, failure) -> run.giveUp("it was cancelled"));
    return future;
  }

  private void start(Run<T> run, boolean awaited) {
    run.start();
    try {
      endpoint.transport().start(run, awaited);
    } catch (RejectedExecutionException e) {
      run.refuse(endpoint.failures(1).closed());
    }
  }

  @Override
  public FeishuCall<T> with(@Nullable CallOptions options) {
    if (options == null) {
      throw new IllegalArgumentException("options is null: leave with(...) out to change nothing");
    }
    return new HttpCall<>(endpoint, draft, options.orElse(this.options));
  }

  /** The operation, and no argument. */
  @Override
  public String toString() {
    return "FeishuCall[" + endpoint.operation().id() + ", " + options + "]";
  }
}
