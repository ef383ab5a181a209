package io.larkfit.internal;

import io.larkfit.CallListener;
import io.larkfit.RetryPolicy;
import java.util.List;
import java.util.concurrent.Executor;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What a client was told of how to make its calls. Immutable. */
public final class CallSettings {
  final HttpUrl baseUrl;
  final RetryPolicy retryPolicy;
  final List<CallListener> listeners;
  final @Nullable Executor executor;
  final String userAgent;
  final long responseLimit;
  final Timing timing;

  /**
   * The settings of one client.
   *
   * @param baseUrl ending in a slash; its scheme, host and port alone get credentials
   * @param retryPolicy when a call is sent again
   * @param listeners hear of each attempt
   * @param executor runs submitted calls; null for threads of the client
   * @param userAgent what requests say of who sends them
   * @param responseLimit how many bytes of an answer are taken into memory
   * @param timing time and chance
   */
  public CallSettings(
      HttpUrl baseUrl,
      RetryPolicy retryPolicy,
      List<CallListener> listeners,
      @Nullable Executor executor,
      String userAgent,
      long responseLimit,
      Timing timing) {
    this.baseUrl = baseUrl;
    this.retryPolicy = retryPolicy;
    this.listeners = listeners;
    this.executor = executor;
    this.userAgent = userAgent;
    this.responseLimit = responseLimit;
    this.timing = timing;
  }
}
