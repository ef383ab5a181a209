package io.larkfit.spec.drift;

import java.io.Serial;

/** A list of deliberate differences that cannot be used, and why. */
public final class DifferencesException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  DifferencesException(String file, String problem) {
    super(file + ": " + problem);
  }
}
