package io.larkfit.spec.change;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Severity;
import java.util.List;
import java.util.Locale;

/** Compares the rules that values of a field obey, kind by kind. */
final class RuleChanges {

  private final Changes changes;
  private final Spot spot;
  private final List<Rule> older;
  private final List<Rule> newer;

  RuleChanges(Changes changes, Spot spot, Field older, Field newer) {
    this.changes = changes;
    this.spot = spot;
    this.older = older.details().rules();
    this.newer = newer.details().rules();
  }

  void compare() {
    for (Rule.Kind kind : Rule.Kind.values()) {
      Bounds old = Bounds.of(kind, older);
      Bounds now = Bounds.of(kind, newer);
      if (!old.told().equals(now.told())) {
        compare(old, now);
      }
    }
  }

  private void compare(Bounds old, Bounds now) {
    Changes.Fact fact =
        changes.of(
            spot.subject() + "#rules." + old.kind().name().toLowerCase(Locale.ROOT),
            old.line(),
            now.line());
    boolean request = spot.side().isRequest();
    String keywords = "%s of %s".formatted(now.keywords(), spot.inSpec());
    if (old.areNone()) {
      fact.tell(
          ChangeCheck.RULE_ADDED,
          request ? Severity.BREAKING : Severity.ADDITIVE,
          null,
          now.text(),
          "Set %s to %s.".formatted(keywords, now.text()));
    } else if (now.areNone()) {
      fact.tell(
          ChangeCheck.RULE_REMOVED,
          Severity.ADDITIVE,
          old.text(),
          null,
          "Remove %s.".formatted(keywords));
    } else if (now.areAsWideAs(old) && old.areAsWideAs(now)) {
      fact.tell(
          ChangeCheck.RULE_CHANGED,
          Severity.DOCUMENTATION,
          String.join("; ", old.told()),
          String.join("; ", now.told()),
          "Nothing has to change: %s stay as they are.".formatted(keywords));
    } else {
      fact.tell(
          ChangeCheck.RULE_CHANGED,
          request && !now.areAsWideAs(old) ? Severity.BREAKING : Severity.ADDITIVE,
          old.text(),
          now.text(),
          "Set %s to %s.".formatted(keywords, now.text()));
    }
  }
}
