package io.larkfit.spec.change;

import static java.util.stream.Collectors.joining;

import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the values that a field may have. */
final class ValueChanges {

  private final Changes changes;
  private final Spot spot;
  private final Field older;
  private final Field newer;

  ValueChanges(Changes changes, Spot spot, Field older, Field newer) {
    this.changes = changes;
    this.spot = spot;
    this.older = older;
    this.newer = newer;
  }

  void compare() {
    List<EnumValue> old = older.details().values();
    List<EnumValue> now = newer.details().values();
    if (old.isEmpty() != now.isEmpty()) {
      compareLists(old, now);
      return;
    }
    Matching<EnumValue> matching =
        Matching.of(old, now, value -> List.of(value.value(), value.meaning()), EnumValue::value);
    for (EnumValue value : matching.removed()) {
      tell(
          ChangeCheck.ENUM_VALUE_REMOVED,
          spot.side().isRequest() ? Severity.BREAKING : Severity.ADDITIVE,
          value,
          null,
          "Remove `%s` from the `enum` of %s.");
    }
    for (EnumValue value : matching.added()) {
      tell(
          ChangeCheck.ENUM_VALUE_ADDED,
          Severity.ADDITIVE,
          null,
          value,
          "Add `%s` to the `enum` of %s.");
    }
    for (Matching.Pair<EnumValue> pair : matching.pairs()) {
      compareMeanings(pair.older(), pair.newer());
    }
  }

  /** A list that is new, or gone: its values are not changes, one by one. */
  private void compareLists(List<EnumValue> old, List<EnumValue> now) {
    boolean added = old.isEmpty();
    changes
        .of(spot.subject() + "#values", added ? 0 : older.line(), added ? newer.line() : 0)
        .tell(
            added ? ChangeCheck.ENUM_ADDED : ChangeCheck.ENUM_REMOVED,
            added && spot.side().isRequest() ? Severity.BREAKING : Severity.ADDITIVE,
            added ? null : text(old),
            added ? text(now) : null,
            added
                ? "Give %s an `enum` of %s.".formatted(spot.inSpec(), text(now))
                : "Remove the `enum` of %s.".formatted(spot.inSpec()));
  }

  private static String text(List<EnumValue> values) {
    return values.stream().map(EnumValue::value).collect(joining(", "));
  }

  private void tell(
      ChangeCheck check,
      Severity severity,
      @Nullable EnumValue old,
      @Nullable EnumValue now,
      String remedy) {
    String value = old != null ? old.value() : now != null ? now.value() : "";
    changes
        .of(
            spot.subject() + "#values." + value,
            old == null ? 0 : old.line(),
            now == null ? 0 : now.line())
        .tell(
            check,
            severity,
            old == null ? null : value,
            now == null ? null : value,
            remedy.formatted(value, spot.inSpec()));
  }

  private void compareMeanings(EnumValue old, EnumValue now) {
    if (!old.meaning().equals(now.meaning())) {
      changes
          .of(spot.subject() + "#values." + now.value(), old.line(), now.line())
          .tell(
              ChangeCheck.ENUM_MEANING_CHANGED,
              Severity.DOCUMENTATION,
              WordHash.shown(old.meaning()),
              WordHash.shown(now.meaning()),
              "Read what the page says of `%s`, and correct the description of %s."
                  .formatted(now.value(), spot.inSpec()));
    }
  }
}
