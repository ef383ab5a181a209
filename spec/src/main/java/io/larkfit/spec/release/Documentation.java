package io.larkfit.spec.release;

import java.util.Collection;
import java.util.List;

/** Words, examples and links that changed, and nothing else: told once of each subject. */
final class Documentation {

  private Documentation() {}

  static Change of(Subject subject) {
    return of(subject, List.of());
  }

  static Change of(Subject subject, Collection<Use> uses) {
    return Change.of(
        Kind.DOCUMENTATION_CHANGED,
        subject,
        "documentation",
        " is documented in other words",
        uses);
  }
}
