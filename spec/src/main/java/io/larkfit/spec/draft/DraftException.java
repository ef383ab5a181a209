package io.larkfit.spec.draft;

import java.io.Serial;

/** A page that cannot be drafted, and why. */
public final class DraftException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  DraftException(String file, int line, String problem) {
    super("%s:%s: %s".formatted(file, line, problem));
  }
}
