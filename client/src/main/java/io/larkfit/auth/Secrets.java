package io.larkfit.auth;

import org.jspecify.annotations.Nullable;

/**
 * Refuses secrets that no header can carry, before OkHttp does: its message would show them.
 *
 * <p>Messages name the secret and the position of the fault, never a character of it.
 */
final class Secrets {
  private Secrets() {}

  /**
   * Returns the secret if it is visible ASCII.
   *
   * @throws IllegalArgumentException naming the culprit and what to do
   */
  static String checked(String name, @Nullable String secret) {
    if (secret == null || secret.isEmpty()) {
      String fault = secret == null ? " is null" : " is empty";
      throw new IllegalArgumentException(
          name + fault + ": give the value that the platform issued");
    }
    for (int i = 0; i < secret.length(); i++) {
      char c = secret.charAt(i);
      if (c <= ' ' || c > '~') {
        throw new IllegalArgumentException(
            name
                + " holds "
                + kind(c)
                + " at position "
                + (i + 1)
                + " of "
                + secret.length()
                + ": give visible ASCII only, as the platform issued it (was it read with its line"
                + " break?)");
      }
    }
    return secret;
  }

  private static String kind(char c) {
    if (c == '\n' || c == '\r') {
      return "a line break";
    }
    if (c == ' ' || c == '\t') {
      return "a blank";
    }
    return c < ' ' || c == 0x7f ? "a control character" : "a non-ASCII character";
  }
}
