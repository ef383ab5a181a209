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
   * Makes the call on this thread: interceptors, token sources and listeners see its {@link
   * ThreadLocal}s.
   *
   * <p>Waits (for a token, between attempts) end at once when this thread is interrupted, the
   * deadline passes or the client is closed. A request that is under way ends at once at the
   * deadline and when the client is closed. An interruption is noticed before the next read or
   * write, so one that blocks goes on until the read timeout; a look-up of the server's name ends
   * by itself only, even after the deadline.
   *
   * @return what the operation answers, without its envelope; null if the operation answers nothing
   * @throws FeishuException if the call failed, however it failed
   */
  T execute();

  /**
   * Makes the call on the client's executor. What is chained to the answer runs there too, unless
   * it is given an executor of its own. The deadline counts from now: the call's turn may come
   * late.
   *
   * <p>Unless {@link FeishuBuilder#executor} says otherwise, 64 threads of the client work on
   * submitted calls. They inherit nothing from the thread that is here now. Those that they submit
   * themselves, in a callback or a token source, get a thread each.
   *
   * @return the answer to come; it fails with {@link FeishuException}, or an {@link Error} as it
   *     was thrown. Cancelling it cancels the call, though the platform may have acted by then
   */
  CompletableFuture<T> submit();

  /**
   * As {@link #execute()}, with what came around the answer.
   *
   * @return status, headers, log id and body
   * @throws FeishuException if the call failed, however it failed
   */
  FeishuResponse<T> executeWithResponse();

  /**
   * The same call with other options. What they leave unset stays as it is.
   *
   * @param options for this call only
   * @return a new call; this one is unchanged
   */
  FeishuCall<T> with(CallOptions options);
}
