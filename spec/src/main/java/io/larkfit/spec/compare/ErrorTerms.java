package io.larkfit.spec.compare;

import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.record.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the errors that a page lists as a spec would list them. */
final class ErrorTerms {

  private ErrorTerms() {}

  /**
   * The rows of codes. A page may give several for a code, and a spec has one: if it is any of
   * them, they agree. The message is that of an example, if there is one.
   */
  static List<ErrorRow> of(List<ErrorRow> onPage, List<ErrorRow> inSpec) {
    Map<Long, List<ErrorRow>> byCode = new LinkedHashMap<>();
    for (ErrorRow row : onPage) {
      if (row.code() != null) {
        byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row);
      }
    }
    List<ErrorRow> rows = new ArrayList<>();
    byCode.forEach(
        (code, same) -> {
          List<ErrorRow> said = inSpec.stream().filter(row -> code.equals(row.code())).toList();
          if (said.isEmpty()) {
            rows.add(row(same.get(0), ""));
          }
          said.forEach(row -> rows.add(closest(row, same)));
        });
    return rows;
  }

  private static ErrorRow closest(ErrorRow inSpec, List<ErrorRow> onPage) {
    ErrorRow status =
        onPage.stream()
            .filter(row -> Objects.equals(row.status(), inSpec.status()))
            .findFirst()
            .orElse(onPage.get(0));
    String message =
        onPage.stream()
            .map(ErrorRow::message)
            .filter(text -> Wording.areSame(text, inSpec.message()))
            .findFirst()
            .orElse(onPage.get(0).message());
    return row(status, inSpec.message().isEmpty() ? "" : message);
  }

  /** Without advice, which either side words for itself. */
  static ErrorRow row(ErrorRow row, String message) {
    return new ErrorRow(row.status(), row.code(), message, "", row.line());
  }
}
