package io.larkfit.tests.peer;

import org.jspecify.annotations.Nullable;

/**
 * What a caller got.
 *
 * @param text in a few words that are the same on every machine
 * @param isSuccess whether the caller was told that the call succeeded
 * @param failure what was thrown
 */
public record Outcome(String text, boolean isSuccess, @Nullable Throwable failure) {
  /** A value. */
  public static Outcome success() {
    return new Outcome("success", true, null);
  }

  /** An exception. */
  public static Outcome failure(String text, Throwable failure) {
    return new Outcome(text, false, failure);
  }

  /** With more to say. */
  public Outcome adding(String more) {
    return new Outcome(text + ", " + more, isSuccess, failure);
  }
}
