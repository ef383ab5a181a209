package io.larkfit.spec.record;

import java.io.Serial;

/** A file that cannot be read as a record, and why. */
public final class RecordException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;

  RecordException(String file, String problem, String remedy) {
    super(file + ": " + problem + " " + remedy);
    this.file = file;
  }

  /** The name it was read under. */
  public String file() {
    return file;
  }
}
