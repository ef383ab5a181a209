package io.larkfit.spec.cli;

import java.io.Serial;

/** A file that a command cannot work with; the message names it, what is wrong and what helps. */
final class InputException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  /** Of a fault whose own message says it all. */
  InputException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
