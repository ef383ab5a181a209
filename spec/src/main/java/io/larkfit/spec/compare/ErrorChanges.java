package io.larkfit.spec.compare;

import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what can go wrong. */
final class ErrorChanges {

  private final Told told;

  ErrorChanges(Told told) {
    this.told = told;
  }

  /** Compares the rows: a code may have several, and then those that say the same match first. */
  void compare(List<ErrorRow> older, List<ErrorRow> newer) {
    Matching<ErrorRow> matching =
        Matching.of(
            older,
            newer,
            row -> Arrays.asList(name(row), row.status(), row.message(), row.remedy()),
            row -> Arrays.asList(name(row), row.status(), row.message()),
            row -> List.of(name(row), row.message()),
            row -> Arrays.asList(name(row), row.status()),
            ErrorChanges::name);
    for (ErrorRow row : matching.removed()) {
      told.of(subject(row), row.line(), 0)
          .tell(
              Check.ERROR_REMOVED,
              Severity.ADDITIVE,
              text(row),
              null,
              "Remove `%s` from `x-larkfit-errors`.".formatted(name(row)));
    }
    for (ErrorRow row : matching.added()) {
      told.of(subject(row), 0, row.line())
          .tell(
              Check.ERROR_ADDED,
              Severity.ADDITIVE,
              null,
              text(row),
              "Add `%s` to `x-larkfit-errors`%s."
                  .formatted(
                      name(row), row.status() == null ? "" : " with status " + row.status()));
    }
    matching.pairs().forEach(pair -> compare(pair.older(), pair.newer()));
  }

  private void compare(ErrorRow old, ErrorRow now) {
    if (!Objects.equals(old.status(), now.status())) {
      told.of(subject(now) + "#status", old.line(), now.line())
          .tell(
              Check.ERROR_STATUS_CHANGED,
              old.status() == null || now.status() == null
                  ? Severity.DOCUMENTATION
                  : Severity.BREAKING,
              old.status() == null ? null : old.status().toString(),
              now.status() == null ? null : now.status().toString(),
              now.status() == null
                  ? "Remove the status of `%s` in `x-larkfit-errors`.".formatted(name(now))
                  : "Set the status of `%s` in `x-larkfit-errors` to %s."
                      .formatted(name(now), now.status()));
    }
    compareWords(old, now, "message", old.message(), now.message());
    compareWords(old, now, "remedy", old.remedy(), now.remedy());
  }

  private void compareWords(ErrorRow old, ErrorRow now, String facet, String before, String after) {
    if (!Wording.areSame(before, after)) {
      told.of(subject(now) + "#" + facet, old.line(), now.line())
          .tell(
              Check.ERROR_TEXT_CHANGED,
              Severity.DOCUMENTATION,
              before.isEmpty() ? null : before,
              after.isEmpty() ? null : after,
              "Read what the page says of `%s`, and correct its text in `x-larkfit-errors`."
                  .formatted(name(now)));
    }
  }

  /** Compares the addresses of tables elsewhere: a spec names one for all operations. */
  void comparePages(List<Located<String>> older, List<Located<String>> newer) {
    Matching<Located<String>> matching = Matching.of(older, newer, Located::value);
    List<Located<String>> gone =
        told.sides() == Sides.SPEC_AND_PAGE ? List.of() : matching.removed();
    for (Located<String> page : gone) {
      told.of("error-pages." + page.value(), page.line(), 0)
          .tell(
              Check.ERROR_PAGE_REMOVED,
              Severity.DOCUMENTATION,
              page.value(),
              null,
              "See that no error of the operation rests on that page alone.");
    }
    // In a spec, one page holds for all operations.
    String instead = gone.isEmpty() && !older.isEmpty() ? older.get(0).value() : null;
    for (Located<String> page : matching.added()) {
      told.of("error-pages." + page.value(), 0, page.line())
          .tell(
              Check.ERROR_PAGE_ADDED,
              Severity.DOCUMENTATION,
              told.sides() == Sides.SPEC_AND_PAGE ? instead : null,
              page.value(),
              "Read that page for codes that `x-larkfit-errors` lacks.");
    }
  }

  private static String subject(ErrorRow row) {
    return "errors." + name(row);
  }

  /** The code, or the status of a row that has none. */
  private static String name(ErrorRow row) {
    return row.code() == null ? "http-" + row.status() : row.code().toString();
  }

  private static @Nullable String text(ErrorRow row) {
    return row.code() != null && row.status() != null ? "HTTP " + row.status() : name(row);
  }
}
