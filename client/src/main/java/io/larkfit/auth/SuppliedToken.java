package io.larkfit.auth;

import io.larkfit.FeishuException;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Asks a token source, and turns its faults into one kind of exception. */
final class SuppliedToken {
  private SuppliedToken() {}

  /**
   * The source's token, fit for a header.
   *
   * @throws CredentialException if there is none, or none that can be sent
   * @throws InterruptedIOException if the thread was interrupted meanwhile
   */
  static String from(String name, TokenSource source) throws IOException {
    String token;
    try {
      token = source.token();
    } catch (InterruptedIOException | CredentialException e) {
      throw e;
    } catch (FeishuException e) {
      String reason = String.valueOf(e.getMessage()).split("\n", 2)[0];
      String trace = e.logId() == null ? "" : " (log id " + e.logId() + ")";
      throw new CredentialException(
          "no " + name + " was to be had: " + reason + trace, e.remedy(), e);
    } catch (IOException | RuntimeException e) {
      // Its message is not ours to repeat: it may hold what it failed on.
      String type = e.getClass().getName();
      throw new CredentialException(
          "the source of the " + name + " failed with " + type, "See the cause.", e);
    }
    return checked(name, token);
  }

  /**
   * The token, if it is fit for a header.
   *
   * @throws CredentialException if it is not; never showing it
   */
  static String checked(String name, @Nullable String token) throws CredentialException {
    try {
      return Secrets.checked("the " + name + " that its source gave", token);
    } catch (IllegalArgumentException e) {
      throw new CredentialException(String.valueOf(e.getMessage()), null, null);
    }
  }
}
