package io.larkfit.spec.compare;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.larkfit.spec.compare.Matching.Pair;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.Structure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the fields of a table. */
final class FieldChanges {

  private static final int SHOWN = 3;

  private final Told told;
  private final Spot.Side side;

  FieldChanges(Told told, Spot.Side side) {
    this.told = told;
    this.side = side;
  }

  /** Compares fields that are nested as they stand. */
  void compare(List<Field> older, List<Field> newer) {
    FieldMatching matching = TreeMatching.of(told.sides(), side, older, newer);
    matching.moved().forEach(this::tellMove);
    tell(matching);
  }

  /**
   * Compares bodies. If either tree is not sure, it is no difference that a field is in another
   * object, and the advice to all fields says so.
   */
  void compare(Body older, Body newer) {
    if (older.structure().isCertain() && newer.structure().isCertain()) {
      compare(older.fields(), newer.fields());
      return;
    }
    FieldMatching trees = TreeMatching.of(told.sides(), side, older.fields(), newer.fields());
    FieldMatching matching =
        !trees.isNestedOtherwise()
            ? trees
            : told.sides().sharesWords()
                ? RowMatching.inOrder(side, older.fields(), newer.fields())
                : RowMatching.byNames(side, older.fields(), newer.fields());
    told.within(older.structure(), newer.structure());
    tell(matching);
    told.within(Structure.TOLD, Structure.TOLD);
    tellStructures(older.structure(), newer.structure(), matching);
  }

  private void tell(FieldMatching matching) {
    matching.pairs().stream()
        .sorted(Comparator.comparingInt(pair -> pair.newer().line()))
        .forEach(
            pair -> {
              told.near(pair.newer().line());
              tellName(pair);
              // What is to be done is to be done in the spec.
              Placed named = told.sides() == Sides.SPEC_AND_PAGE ? pair.older() : pair.newer();
              new FieldFacets(told, named.spot(), pair.older().field(), pair.newer().field())
                  .compare();
            });
    tellRemoved(matching);
    tellAdded(matching.added());
  }

  private void tellName(Pair<Placed> pair) {
    String before = pair.older().field().name();
    String after = pair.newer().field().name();
    if (!before.equals(after)) {
      boolean sent = side != Spot.Side.PATH && !before.equalsIgnoreCase(after);
      told.of(pair.older().spot().subject(), pair.older().line(), pair.newer().line())
          .tell(
              Check.FIELD_RENAMED,
              sent ? Severity.BREAKING : Severity.DOCUMENTATION,
              before,
              after,
              "Rename %s to `%s`.".formatted(pair.older().spot().inSpec(), after));
    }
  }

  private void tellMove(Pair<Placed> pair) {
    Spot old = pair.older().spot();
    Spot now = pair.newer().spot();
    told.of(now.subject(), pair.older().line(), pair.newer().line())
        .tell(
            Check.FIELD_MOVED,
            Severity.BREAKING,
            old.subject(),
            now.subject(),
            "Move %s to %s.".formatted(old.inSpec(), now.object().inSpec()));
  }

  private void tellRemoved(FieldMatching matching) {
    List<Placed> removed = matching.removed();
    Map<Integer, Integer> objects =
        matching.pairs().stream()
            .collect(toMap(pair -> pair.older().line(), pair -> pair.newer().line(), (a, b) -> a));
    Set<Integer> lines = lines(removed);
    FieldText text = new FieldText(side.isRequest(), lines);
    for (Placed old : outermost(removed, lines)) {
      // No signature has a header of an answer.
      boolean read = side != Spot.Side.RESPONSE_HEADERS;
      told.near(objects.get(old.parentLine()));
      told.of(old.spot().subject(), old.line(), 0)
          .tell(
              isAlternative(old) ? Check.ALTERNATIVE_REMOVED : Check.FIELD_REMOVED,
              read ? Severity.BREAKING : Severity.ADDITIVE,
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
      told.of(now.spot().subject(), 0, now.line())
          .tell(
              isAlternative(now) ? Check.ALTERNATIVE_ADDED : Check.FIELD_ADDED,
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

  private static boolean isAlternative(Placed field) {
    return field.field().name().startsWith(Field.ALTERNATIVE);
  }

  private static Set<Integer> lines(List<Placed> fields) {
    return fields.stream().map(Placed::line).collect(toSet());
  }

  private static List<Placed> outermost(List<Placed> fields, Set<Integer> lines) {
    return fields.stream().filter(field -> !lines.contains(field.parentLine())).toList();
  }

  /** Tells how sure two trees are, once, however many fields are nested otherwise. */
  private void tellStructures(Structure older, Structure newer, FieldMatching matching) {
    List<Pair<Placed>> moved = matching.moved();
    String before = text(older, moved.stream().map(Pair::older), matching.unplacedBefore());
    String after = text(newer, moved.stream().map(Pair::newer), matching.unplacedAfter());
    boolean otherwise = !moved.isEmpty() || matching.hasUnplaced();
    if (told.sides().sharesWords() ? !before.equals(after) : otherwise) {
      told.of("structure." + side.id(), line(older), line(newer))
          .tell(
              Check.STRUCTURE_CHANGED,
              Severity.DOCUMENTATION,
              before,
              after,
              newer.isCertain() && !otherwise
                  ? "Nothing has to change: how fields are nested is sure now."
                  : "Decide where these fields belong in %s.".formatted(side.inSpec()));
    }
  }

  private static String text(Structure structure, Stream<Placed> moved, List<Placed> unplaced) {
    List<String> fields =
        Stream.concat(moved, unplaced.stream()).map(field -> field.spot().subject()).toList();
    String doubt =
        structure.isCertain()
            ? "certain"
            : structure.doubt() == null
                ? "ambiguous"
                : "ambiguous (%s)".formatted(structure.doubt().value());
    return fields.isEmpty()
        ? doubt
        : fields.stream()
            .limit(SHOWN)
            .collect(Collectors.joining(", ", doubt + ": ", fields.size() > SHOWN ? ", …" : ""));
  }

  private static int line(Structure structure) {
    return structure.isCertain() || structure.doubt() == null ? 0 : structure.doubt().line();
  }
}
