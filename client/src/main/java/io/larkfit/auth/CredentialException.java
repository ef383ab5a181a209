package io.larkfit.auth;

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

  /** {@return what helps; null if the message says it} */
  public @Nullable String remedy() {
    return remedy;
  }
}
