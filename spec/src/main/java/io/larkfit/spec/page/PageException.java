package io.larkfit.spec.page;

import java.io.Serial;

/** A file that cannot be read as a page, and why. */
public final class PageException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String problem;
  private final boolean ofAnotherKind;

  /**
   * Says what is broken.
   *
   * @param file the name it was read under
   * @param line the line that is at fault, from 1; 0 for the file as a whole
   * @param problem what is wrong, and if it helps what would be right
   */
  public PageException(String file, int line, String problem) {
    this(file, line, problem, false);
  }

  private PageException(String file, int line, String problem, boolean ofAnotherKind) {
    super(problem);
    this.problem = problem;
    this.ofAnotherKind = ofAnotherKind;
    this.file = file;
    this.line = line;
  }

  /** Says that a document is whole, as far as can be seen, but describes no operation. */
  static PageException ofAnotherKind(String file, int line, String problem) {
    return new PageException(file, line, problem, true);
  }

  /** Whether the file is a document of another kind, such as a guide, and not a broken page. */
  public boolean isOfAnotherKind() {
    return ofAnotherKind;
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
