package io.larkfit.internal;

import org.jspecify.annotations.Nullable;

/**
 * Refuses secrets that no header can carry, before OkHttp does: its message would show them.
 *
 * <p>Messages name the secret and the position of the fault, never a character of it.
 */
public final class Secrets {
  private Secrets() {}

  /**
   * Returns the secret if it is visible ASCII.
   *
   * @param name what the caller calls it
   * @param secret what the caller gave
   * @return the same
   * @throws IllegalArgumentException naming the culprit and what to do
   */
  public static String checked(String name, @Nullable String secret) {
    String fault = fault(secret);
    if (secret == null || fault != null) {
      throw new IllegalArgumentException(
          name + ' ' + fault + ": give it in visible ASCII, as the platform issued it");
    }
    return secret;
  }

  /** What is wrong with the secret, without a character of it; null if nothing. */
  static @Nullable String fault(@Nullable String secret) {
    if (secret == null || secret.isEmpty()) {
      return secret == null ? "is null" : "is empty";
    }
    for (int i = 0; i < secret.length(); i++) {
      char c = secret.charAt(i);
      if (c <= ' ' || c > '~') {
        return "holds " + kind(c) + " at position " + (i + 1) + " of " + secret.length();
      }
    }
    // What a null becomes when it is glued to a text. No secret is this word.
    return secret.equals("null") ? "is the word null" : null;
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
