package io.larkfit;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A success, with what came around it.
 *
 * @param <T> the body's type
 */
public final class FeishuResponse<T> {
  private final int status;
  private final Headers headers;
  private final @Nullable String logId;
  private final T body;

  /**
   * A response; tests may make their own.
   *
   * @param status the HTTP status
   * @param headers the HTTP headers
   * @param logId the id under which the platform logged the request, if it gave one
   * @param body what the operation answers, without its envelope
   */
  public FeishuResponse(int status, Headers headers, @Nullable String logId, T body) {
    this.status = status;
    this.headers = headers;
    this.logId = logId;
    this.body = body;
  }

  /** {@return the HTTP status, from 200 to 299} */
  public int status() {
    return status;
  }

  /** {@return the HTTP headers} */
  public Headers headers() {
    return headers;
  }

  /** {@return the id under which the platform logged the request; null if it gave none} */
  public @Nullable String logId() {
    return logId;
  }

  /** {@return what the operation answers, without its envelope; null if it answers nothing} */
  public T body() {
    return body;
  }

  /** {@return status and log id} */
  @Override
  public String toString() {
    return "FeishuResponse[status=" + status + ", logId=" + logId + "]";
  }
}
