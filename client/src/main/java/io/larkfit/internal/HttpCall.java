package io.larkfit.internal;

import io.larkfit.CallOptions;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** A call as the interfaces return it: everything that a {@link CallRun} needs. */
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
    return executeWithResponse().body();
  }

  @Override
  public FeishuResponse<T> executeWithResponse() {
    CallRun<T> run = new CallRun<>(endpoint, draft, options, () -> {});
    run.begin();
    return run.perform();
  }

  @Override
  public CompletableFuture<T> submit() {
    return new SubmittedCall<>(endpoint, draft, options).start(endpoint.transport.executor());
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
    return "FeishuCall[" + endpoint.operation.id + ", " + options + "]";
  }
}
