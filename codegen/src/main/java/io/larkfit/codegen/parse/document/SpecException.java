package io.larkfit.codegen.parse.document;

import java.util.List;
import java.util.stream.Collectors;

/** The document cannot be turned into code; says every reason at once. */
public final class SpecException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SpecError> errors;

  SpecException(List<SpecError> errors) {
    // A stack trace, which the Maven plugin would print, says nothing of the document.
    super(
        errors.stream().map(SpecError::toString).collect(Collectors.joining("\n")),
        null,
        false,
        false);
    this.errors = List.copyOf(errors);
  }

  /** In the order of the document, as far as it is read in order. */
  public List<SpecError> errors() {
    return errors;
  }
}
