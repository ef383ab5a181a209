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
   * Runs the call on this thread and waits for the answer.
   *
   * @return what the operation answers, without its envelope; null if the operation answers nothing
   * @throws FeishuException if the call failed, however it failed
   */
  T execute();

  /**
   * Runs the call on a thread of the client.
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
