package io.larkfit.codegen.parse.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers errors and notices, so that a document's faults are reported together, each once. */
public final class ErrorCollector {

  private final Set<SpecError> errors = new LinkedHashSet<>();
  private final Set<String> notices = new LinkedHashSet<>();

  public void error(Pointer pointer, String problem, String remedy) {
    errors.add(new SpecError(pointer.toString(), problem, remedy));
  }

  /** Something that is understood but has no effect on the generated code. */
  public void notice(Pointer pointer, String text) {
    notices.add(pointer + ": " + text);
  }

  public List<String> notices() {
    return List.copyOf(notices);
  }

  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new SpecException(List.copyOf(errors));
    }
  }
}
