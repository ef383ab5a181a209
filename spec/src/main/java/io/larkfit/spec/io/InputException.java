package io.larkfit.spec.io;

import java.io.Serial;

/** A file or an option that a command cannot work with: what it is, what is wrong, what helps. */
public final class InputException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  /**
   * Of a file.
   *
   * @param file what the message begins with
   * @param problem what is wrong, and the remedy
   */
  public InputException(Object file, String problem) {
    super(file + ": " + problem);
  }

  /** Of a fault whose own message says it all. */
  public InputException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
