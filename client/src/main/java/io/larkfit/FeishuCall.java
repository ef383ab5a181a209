package io.larkfit;

import java.util.concurrent.CompletableFuture;

/**
 * One call of an operation, ready to run.
 *
 * <p>Immutable and thread-safe. Running it again sends the request again.
 *
 * @param <T> what a success gives
 */
public interface FeishuCall<T> {
  /**
   * Makes the call, and waits for its outcome. It runs on a thread of the client: interceptors and
   * token sources do not see this thread's {@link ThreadLocal}s. An interruption of this thread
   * ends it at once.
   *
   * @return what the operation answers, without its envelope; null if the operation answers nothing
   * @throws FeishuException if the call failed, however it failed
   */
  T execute();

  /**
   * Makes the call on a thread of the client, of which 64 work on submitted calls. What is chained
   * to the answer runs there too, unless it is given an executor; it should not wait for other
   * calls.
   *
   * @return the answer to come; it fails with {@link FeishuException} and nothing else. Cancelling
   *     it cancels the call, though the platform may have acted by then
   */
  CompletableFuture<T> submit();

  /**
   * As {@link #execute()}, with what came around the answer.
   *
   * @return status, headers, log id and body
   * @throws FeishuException if the call failed, however it failed
   */
  FeishuResponse<T> respond();

  /**
   * The same call with other options. What they leave unset stays as it is.
   *
   * @param options for this call only
   * @return a new call; this one is unchanged
   */
  FeishuCall<T> with(CallOptions options);
}
