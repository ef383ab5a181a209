package io.larkfit.spec.page;

import java.io.Serial;

/** A file that cannot be read as a page, and why. */
public final class PageException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String problem;

  /**
   * Says why.
   *
   * @param file the name it was read under
   * @param line the line that is at fault, from 1; 0 for the file as a whole
   * @param problem what is wrong, and if it helps what would be right
   */
  public PageException(String file, int line, String problem) {
    super(problem);
    this.problem = problem;
    this.file = file;
    this.line = line;
  }

  /** What is wrong, behind the file and the line. */
  @Override
  public String getMessage() {
    return (line == 0 ? file : file + ":" + line) + ": " + problem;
  }

  /** The name it was read under. */
  public String file() {
    return file;
  }

  /** The line that is at fault, from 1; 0 for the file as a whole. */
  public int line() {
    return line;
  }

  /** What is wrong, without the file and the line that {@link #getMessage} begins with. */
  public String problem() {
    return problem;
  }
}
