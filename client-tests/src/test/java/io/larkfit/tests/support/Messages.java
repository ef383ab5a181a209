package io.larkfit.tests.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Assertions on what an exception tells people. */
public final class Messages {
  private Messages() {}

  /** The message contains the text. */
  public static void assertSays(Throwable e, String text) {
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(text), () -> '"' + text + "\" is not in: " + message);
  }

  /** The message does not contain the text. */
  public static void assertSaysNot(Throwable e, String text) {
    String message = String.valueOf(e.getMessage());
    assertFalse(message.contains(text), () -> '"' + text + "\" is in: " + message);
  }
}
