package io.larkfit.spec.change;

import static java.util.stream.Collectors.toSet;

import io.larkfit.spec.change.Matching.Pair;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Compares the fields of a table. */
final class FieldChanges {

  private final Changes changes;
  private final Spot.Side side;

  FieldChanges(Changes changes, Spot.Side side) {
    this.changes = changes;
    this.side = side;
  }

  /** Compares trees that are both sure. */
  void compare(List<Field> older, List<Field> newer) {
    FieldMatching matching = TreeMatching.of(side, older, newer);
    matching.moved().forEach(this::tellMove);
    tell(matching);
  }

  /**
   * Compares trees of which one is not sure: then it is no change that a field is in another
   * object.
   *
   * @return the fields that are
   */
  List<Pair<Placed>> compareRows(List<Field> older, List<Field> newer) {
    FieldMatching trees = TreeMatching.of(side, older, newer);
    FieldMatching matching = trees.isNestedOtherwise() ? RowMatching.of(side, older, newer) : trees;
    tell(matching);
    return matching.moved();
  }

  private void tell(FieldMatching matching) {
    matching.pairs().stream()
        .sorted(Comparator.comparingInt(pair -> pair.newer().line()))
        .forEach(
            pair -> {
              tellName(pair);
              new FieldFacets(
                      changes, pair.newer().spot(), pair.older().field(), pair.newer().field())
                  .compare();
            });
    tellRemoved(matching.removed());
    tellAdded(matching.added());
  }

  private void tellName(Pair<Placed> pair) {
    String before = pair.older().field().name();
    String after = pair.newer().field().name();
    if (!before.equals(after)) {
      boolean sent = side != Spot.Side.PATH && !before.equalsIgnoreCase(after);
      changes
          .of(pair.older().spot().subject(), pair.older().line(), pair.newer().line())
          .tell(
              ChangeCheck.FIELD_RENAMED,
              sent ? Severity.BREAKING : Severity.DOCUMENTATION,
              before,
              after,
              "Rename %s to `%s`.".formatted(pair.older().spot().inSpec(), after));
    }
  }

  private void tellMove(Pair<Placed> pair) {
    Spot old = pair.older().spot();
    Spot now = pair.newer().spot();
    changes
        .of(now.subject(), pair.older().line(), pair.newer().line())
        .tell(
            ChangeCheck.FIELD_MOVED,
            Severity.BREAKING,
            old.subject(),
            now.subject(),
            "Move %s to %s.".formatted(old.inSpec(), now.object().inSpec()));
  }

  private void tellRemoved(List<Placed> removed) {
    Set<Integer> lines = lines(removed);
    FieldText text = new FieldText(side.isRequest(), lines);
    for (Placed old : outermost(removed, lines)) {
      changes
          .of(old.spot().subject(), old.line(), 0)
          .tell(
              ChangeCheck.FIELD_REMOVED,
              Severity.BREAKING,
              text.of(old.field()),
              null,
              "Remove %s, or mark it deprecated first.".formatted(old.spot().inSpec()));
    }
  }

  private void tellAdded(List<Placed> added) {
    Set<Integer> lines = lines(added);
    FieldText text = new FieldText(side.isRequest(), lines);
    for (Placed now : outermost(added, lines)) {
      boolean required = side == Spot.Side.PATH || now.field().required() == Required.YES;
      changes
          .of(now.spot().subject(), 0, now.line())
          .tell(
              ChangeCheck.FIELD_ADDED,
              required && side.isRequest() ? Severity.BREAKING : Severity.ADDITIVE,
              null,
              text.of(now.field()),
              "Add `%s` to %s as %s%s%s."
                  .formatted(
                      now.field().name(),
                      now.spot().object().inSpec(),
                      required ? "required" : "optional",
                      now.field().type().kind() == Kind.MISSING
                          ? ", of a type that the page does not say"
                          : " " + now.field().type().text(),
                      now.field().children().isEmpty() ? "" : ", with its members"));
    }
  }

  private static Set<Integer> lines(List<Placed> fields) {
    return fields.stream().map(Placed::line).collect(toSet());
  }

  private static List<Placed> outermost(List<Placed> fields, Set<Integer> lines) {
    return fields.stream().filter(field -> !lines.contains(field.parentLine())).toList();
  }
}
