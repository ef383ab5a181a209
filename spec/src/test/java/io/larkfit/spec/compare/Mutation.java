package io.larkfit.spec.compare;

import java.util.List;
import java.util.Set;

/**
 * A page with one fact edited in its text.
 *
 * @param fact which one, by the names of components, as in {@code request.query[0].type}
 * @param how what was done to it
 * @param subject what must be named
 * @param fitting checks of which one must be told of the subject
 * @param lines of the edited page
 */
record Mutation(String fact, String how, String subject, Set<Check> fitting, List<String> lines) {

  /** Begins a subject of which only the last name matters. */
  static final String ANYWHERE = "….";

  boolean isToldBy(Difference change) {
    if (subject.startsWith(ANYWHERE)) {
      return fitting.contains(change.check())
          && change.subject().endsWith(subject.substring(ANYWHERE.length() - 1));
    }
    return fitting.contains(change.check())
        && (change.subject().equals(subject)
            || change.subject().startsWith(subject + "#")
            || change.subject().startsWith(subject + "."));
  }

  @Override
  public String toString() {
    return "%s of %s (%s)".formatted(how, subject, fact);
  }
}
