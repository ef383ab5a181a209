package io.larkfit.spec.change;

import static java.util.stream.Collectors.joining;

import io.larkfit.spec.change.Matching.Pair;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.Structure;
import java.util.List;
import java.util.function.Function;

/** Compares what the reader does not take in, and where pages contradict themselves. */
final class RemarkChanges {

  private static final int SHOWN = 3;

  private final Changes changes;

  RemarkChanges(Changes changes) {
    this.changes = changes;
  }

  /** Compares remarks; those on nesting only if nothing was told of it. */
  void compare(List<Remark> older, List<Remark> newer) {
    Matching<Remark> matching =
        Matching.of(
            older, newer, remark -> List.of(remark.check(), remark.side(), remark.message()));
    boolean nesting = changes.all().stream().anyMatch(RemarkChanges::isOfNesting);
    for (Remark remark : matching.removed()) {
      if (!nesting || remark.check() != Check.STRUCTURE_AMBIGUOUS) {
        changes
            .of("remarks." + remark.check().id(), remark.line(), 0)
            .tell(
                isOfPage(remark) ? ChangeCheck.FAULT_GONE : ChangeCheck.UNREAD_GONE,
                Severity.DOCUMENTATION,
                remark.message(),
                null,
                "Nothing has to change.");
      }
    }
    for (Remark remark : matching.added()) {
      if (!nesting || remark.check() != Check.STRUCTURE_AMBIGUOUS) {
        changes
            .of("remarks." + remark.check().id(), 0, remark.line())
            .tell(
                isOfPage(remark) ? ChangeCheck.FAULT_APPEARED : ChangeCheck.UNREAD_APPEARED,
                Severity.DOCUMENTATION,
                null,
                remark.message(),
                isOfPage(remark)
                    ? "Find out what the platform does; the page says both."
                    : "Read it yourself, and hold the spec against it.");
      }
    }
  }

  private static boolean isOfNesting(Change change) {
    return change.check() == ChangeCheck.STRUCTURE_CHANGED;
  }

  private static boolean isOfPage(Remark remark) {
    return remark.side() == Remark.Side.PAGE;
  }

  /**
   * Compares how sure two trees are.
   *
   * @param moved fields that are in other objects, though that is not sure
   */
  void compareStructures(
      Spot.Side side, Structure older, Structure newer, List<Pair<Placed>> moved) {
    String before = text(older, moved, pair -> pair.older().spot());
    String after = text(newer, moved, pair -> pair.newer().spot());
    if (!before.equals(after)) {
      changes
          .of("structure." + side.id(), line(older), line(newer))
          .tell(
              ChangeCheck.STRUCTURE_CHANGED,
              Severity.DOCUMENTATION,
              before,
              after,
              newer.isCertain() && moved.isEmpty()
                  ? "Nothing has to change: how fields are nested is sure now."
                  : "Decide where these fields belong in %s.".formatted(side.inSpec()));
    }
  }

  private static String text(
      Structure structure, List<Pair<Placed>> moved, Function<Pair<Placed>, Spot> spot) {
    String fields =
        moved.stream()
            .limit(SHOWN)
            .map(pair -> spot.apply(pair).subject())
            .collect(joining(", ", ": ", moved.size() > SHOWN ? ", …" : ""));
    String doubt =
        structure.isCertain()
            ? "certain"
            : structure.doubt() == null
                ? "ambiguous"
                : "ambiguous (%s)".formatted(structure.doubt().value());
    return moved.isEmpty() ? doubt : doubt + fields;
  }

  private static int line(Structure structure) {
    return structure.isCertain() || structure.doubt() == null ? 0 : structure.doubt().line();
  }
}
