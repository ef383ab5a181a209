package io.larkfit.spec.change;

import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.Severity;
import java.util.List;

/** Compares lists of scopes, any of which suffices. */
final class Scopes {

  private final Changes changes;

  Scopes(Changes changes) {
    this.changes = changes;
  }

  /**
   * Compares two lists.
   *
   * @param subject that a key is appended to
   * @param inSpec the list in the spec, in words
   */
  void compare(String subject, String inSpec, List<Scope> older, List<Scope> newer) {
    compare(
        older,
        newer,
        new Kind(ChangeCheck.SCOPE_ADDED, ChangeCheck.SCOPE_REMOVED, subject + ".%s", inSpec));
  }

  /**
   * What a list of scopes is about.
   *
   * @param added how one more is told
   * @param removed how one less is told
   * @param subject with a gap for the key
   * @param inSpec the list in the spec, in words
   */
  record Kind(ChangeCheck added, ChangeCheck removed, String subject, String inSpec) {}

  void compare(List<Scope> older, List<Scope> newer, Kind kind) {
    Matching<Scope> matching = Matching.of(older, newer, Scope::key);
    for (Scope scope : matching.removed()) {
      changes
          .of(kind.subject().formatted(scope.key()), scope.line(), 0)
          .tell(
              kind.removed(),
              newer.isEmpty() ? Severity.ADDITIVE : Severity.BREAKING,
              scope.key(),
              null,
              "Remove `%s` from %s.".formatted(scope.key(), kind.inSpec()));
    }
    for (Scope scope : matching.added()) {
      changes
          .of(kind.subject().formatted(scope.key()), 0, scope.line())
          .tell(
              kind.added(),
              older.isEmpty() ? Severity.BREAKING : Severity.ADDITIVE,
              null,
              scope.key(),
              "Add `%s` to %s.".formatted(scope.key(), kind.inSpec()));
    }
    compareLabels(matching, kind.subject());
  }

  /** Compares what scopes are called that stand in both lists. */
  void compareLabels(Matching<Scope> matching, String subject) {
    for (Matching.Pair<Scope> pair : matching.pairs()) {
      Scope old = pair.older();
      Scope now = pair.newer();
      if (!old.label().equals(now.label())) {
        changes
            .of(subject.formatted(now.key()), old.line(), now.line())
            .tell(
                ChangeCheck.PROSE_EDITED,
                Severity.DOCUMENTATION,
                WordHash.shown(old.label()),
                WordHash.shown(now.label()),
                "Nothing has to change: `%s` is called otherwise.".formatted(now.key()));
      }
    }
  }
}
