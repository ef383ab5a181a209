package io.larkfit.spec.release;

/** A file cannot be compared; the message names it and says what to do. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  InputException(Object file, String problem) {
    super(file + ": " + problem);
  }
}
