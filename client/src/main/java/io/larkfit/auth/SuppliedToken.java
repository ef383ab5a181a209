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
   * @param refused what must not be sent again; null if nothing was refused
   * @throws CredentialException if there is none, or none that can be sent
   * @throws SameTokenException if it is the refused one
   * @throws InterruptedIOException if the thread was interrupted meanwhile
   */
  static String from(String name, TokenSource source, @Nullable RefusedToken refused)
      throws IOException {
    String token;
    try {
      token = refused == null ? source.token() : source.replace(refused.token());
    } catch (CredentialException e) {
      throw e;
    } catch (FeishuException e) {
      throw CredentialException.noToken(name, e);
    } catch (IOException | RuntimeException e) {
      // A timeout of the source's own is such an exception too, and is no timeout of this request.
      if (e instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
        throw e;
      }
      throw CredentialException.noToken(name, e);
    }
    checked(name, token);
    if (refused != null && token.equals(refused.token())) {
      throw new SameTokenException(name);
    }
    return token;
  }

  /**
   * The token, if it is fit for a header.
   *
   * @throws CredentialException if it is not; never showing it
   */
  private static void checked(String name, @Nullable String token) throws CredentialException {
    try {
      Secrets.checked("the " + name + " that its source gave", token);
    } catch (IllegalArgumentException e) {
      throw new CredentialException(String.valueOf(e.getMessage()), null, null);
    }
  }
}
