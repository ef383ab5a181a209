package io.larkfit.auth;

import io.larkfit.internal.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What identifies the caller to one helpdesk, beside the access token.
 *
 * <p>Immutable. No text shows the token.
 */
public final class HelpdeskCredential {
  private final String id;
  private final String headerValue;

  private HelpdeskCredential(String id, String token) {
    this.id = id;
    byte[] pair = (id + ':' + token).getBytes(StandardCharsets.US_ASCII);
    this.headerValue = Base64.getEncoder().encodeToString(pair);
  }

  /**
   * The credential of a helpdesk.
   *
   * @param helpdeskId the helpdesk's id, without a colon
   * @param helpdeskToken the helpdesk's token
   * @return the pair
   * @throws IllegalArgumentException if either is not visible ASCII, naming which; never showing it
   */
  public static HelpdeskCredential of(@Nullable String helpdeskId, @Nullable String helpdeskToken) {
    String id = Secrets.checked("helpdeskId", helpdeskId);
    if (id.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "helpdeskId holds a colon, which separates id and token: give the id alone");
    }
    return new HelpdeskCredential(id, Secrets.checked("helpdeskToken", helpdeskToken));
  }

  /** {@return the value of the header {@code X-Lark-Helpdesk-Authorization}, a secret} */
  public String headerValue() {
    return headerValue;
  }

  /** {@return the id, and a mask for the token} */
  @Override
  public String toString() {
    return "HelpdeskCredential[" + id + ", ***]";
  }
}
