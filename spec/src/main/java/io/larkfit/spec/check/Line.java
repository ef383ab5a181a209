package io.larkfit.spec.check;

import io.larkfit.spec.change.Change;
import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One difference as a reader sees it, of whichever kind it is.
 *
 * @param before what was there, or what the page says
 * @param after what is there now, or what the spec says
 * @param where the places: lines of pages, and a pointer into the spec
 */
record Line(
    Severity severity,
    String check,
    String subject,
    String before,
    String after,
    String where,
    String remedy) {

  /** The sides of a change. */
  static final String VERSIONS = "Before → now";

  /** The sides of a drift. */
  static final String SIDES = "Page → spec";

  /** Stands for two hashes, which tell people nothing more. */
  static final String REWORDED = "other words";

  static Line of(Change change) {
    return new Line(
        change.severity(),
        change.check().id(),
        change.subject(),
        isReworded(change) ? "" : shown(change.before()),
        isReworded(change) ? REWORDED : shown(change.after()),
        lines(change),
        change.remedy());
  }

  static Line of(Drift drift) {
    String line = drift.line() == 0 ? "" : "page line " + drift.line();
    String separator = line.isEmpty() || drift.pointer().isEmpty() ? "" : ", ";
    return new Line(
        drift.severity(),
        drift.check().id(),
        drift.subject(),
        drift.page(),
        drift.spec(),
        drift.pointer() + separator + line,
        drift.remedy());
  }

  private static boolean isReworded(Change change) {
    return change.before() != null
        && change.after() != null
        && Wording.isHash(change.before())
        && Wording.isHash(change.after());
  }

  private static String shown(@Nullable String value) {
    return value == null ? "" : Wording.isHash(value) ? "words" : value;
  }

  private static String lines(Change change) {
    if (change.oldLine() == 0 || change.oldLine() == change.newLine()) {
      return change.newLine() == 0 ? "" : "line " + change.newLine();
    }
    String line = change.newLine() == 0 ? "gone" : Integer.toString(change.newLine());
    return "line %s → %s".formatted(change.oldLine(), line);
  }
}
