package io.larkfit.codegen.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers errors and notices, so that a document's faults are reported together, each once. */
final class ErrorCollector {

  private final Set<SpecError> errors = new LinkedHashSet<>();
  private final Set<String> notices = new LinkedHashSet<>();

  void error(Pointer pointer, String problem, String remedy) {
    errors.add(new SpecError(pointer.toString(), problem, remedy));
  }

  /** Something that is understood but has no effect on the generated code. */
  void notice(Pointer pointer, String text) {
    notices.add(pointer + ": " + text);
  }

  List<String> notices() {
    return List.copyOf(notices);
  }

  void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new SpecException(List.copyOf(errors));
    }
  }
}
