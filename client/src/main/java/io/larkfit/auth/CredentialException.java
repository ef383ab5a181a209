package io.larkfit.auth;

import io.larkfit.FeishuException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A request was stopped before it was sent, because a credential that it needs is missing or
 * unusable. The message says which; it never shows it.
 *
 * <p>It is an {@link IOException}, so that it passes through OkHttp; calls of {@link
 * io.larkfit.Feishu} turn it into a {@link io.larkfit.FeishuException}.
 */
public final class CredentialException extends IOException {
  private static final long serialVersionUID = 1;

  private final @Nullable String remedy;

  CredentialException(String message, @Nullable String remedy, @Nullable Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** The call that was to fetch the token failed. */
  static CredentialException noToken(String name, FeishuException e) {
    String reason = String.valueOf(e.getMessage()).split("\n", 2)[0];
    String trace = e.logId() == null ? "" : " (log id " + e.logId() + ")";
    return new CredentialException(
        "no " + name + " was to be had: " + reason + trace, e.remedy(), e);
  }

  /** Something else failed. Its message is not repeated: it may hold what it failed on. */
  static CredentialException noToken(String name, Throwable e) {
    String type = e.getClass().getName();
    return new CredentialException(
        "the source of the " + name + " failed with " + type, "See the cause.", e);
  }

  /** {@return what helps; null if the message says it} */
  public @Nullable String remedy() {
    return remedy;
  }
}
