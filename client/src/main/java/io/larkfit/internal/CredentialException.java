package io.larkfit.internal;

import io.larkfit.FeishuException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A credential that a request needs is missing or unusable, so it is not sent. The message says
 * which; it never shows it. An {@link IOException}, so that it passes through OkHttp.
 */
final class CredentialException extends IOException {
  private static final long serialVersionUID = 1;

  private final @Nullable String remedy;

  CredentialException(String message, @Nullable String remedy, @Nullable Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** The source of a token failed. Its message is not repeated: it may hold what it failed on. */
  static CredentialException sourceFailed(String name, Throwable e) {
    if (e instanceof CredentialException) {
      return (CredentialException) e;
    }
    if (e instanceof FeishuException) {
      return callFailed(name, (FeishuException) e);
    }
    String type = e.getClass().getName();
    return new CredentialException(
        "the source of the " + name + " failed with " + type, "See the cause.", e);
  }

  private static CredentialException callFailed(String name, FeishuException e) {
    String reason = String.valueOf(e.getMessage()).split("\n", 2)[0];
    String trace = e.logId() == null ? "" : " (log id " + e.logId() + ")";
    return new CredentialException(
        "no " + name + " was to be had: " + reason + trace, e.remedy(), e);
  }

  /** What helps; null if the message says it. */
  @Nullable String remedy() {
    return remedy;
  }
}
