package io.larkfit.call;

import io.larkfit.CallOptions;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuResponse;
import java.util.concurrent.CompletableFuture;
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
    return newRun().perform();
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // the future's own dependent, not another task
  public CompletableFuture<T> submit() {
    Run<T> run = newRun();
    CompletableFuture<T> future = new CompletableFuture<>();
    // Also when the caller completes it by other means, such as a timeout.
    future.whenComplete((answer, failure) -> run.cancel());
    try {
      endpoint.transport().executor().execute(() -> complete(future, run));
    } catch (RejectedExecutionException e) {
      future.completeExceptionally(endpoint.failures().closed());
    }
    return future;
  }

  private static <T> void complete(CompletableFuture<T> future, Run<T> run) {
    try {
      T body = run.perform().body();
      if (!future.complete(body) && body instanceof ResponseBody) {
        ((ResponseBody) body).close();
      }
    } catch (Throwable e) {
      future.completeExceptionally(e);
    }
  }

  @Override
  public FeishuCall<T> with(@Nullable CallOptions options) {
    if (options == null) {
      throw new IllegalArgumentException("options is null: leave with(...) out to change nothing");
    }
    return new HttpCall<>(endpoint, draft, options.orElse(this.options));
  }

  private Run<T> newRun() {
    return new Run<>(endpoint, draft, options);
  }

  /** The operation, and no argument. */
  @Override
  public String toString() {
    return "FeishuCall[" + endpoint.operation().id() + ", " + options + "]";
  }
}
