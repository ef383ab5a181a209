package io.larkfit.codegen;

/**
 * An option that is not honoured, or whose value is wrong. The message says it all: a stack trace,
 * which the Maven plugin would print, only hides it.
 */
public final class OptionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  OptionException(String message) {
    super(message);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
