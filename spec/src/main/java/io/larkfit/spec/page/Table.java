package io.larkfit.spec.page;

import java.util.List;

/**
 * A table whose rows have been put together again.
 *
 * @param line of its header, from 1
 * @param columns what they hold
 * @param rows below the header
 */
record Table(int line, List<Column> columns, List<Row> rows) {

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  boolean has(Column... wanted) {
    return columns.containsAll(List.of(wanted));
  }

  /** A table of fields: of parameters, headers or members. */
  boolean isOfFields() {
    return has(Column.NAME) && (has(Column.TYPE) || has(Column.DESCRIPTION));
  }

  /**
   * A row.
   *
   * @param line that it begins in, from 1
   * @param cells Markdown, of several lines perhaps; there may be fewer than columns, never more
   */
  record Row(int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    /** All of it. */
    String text() {
      return String.join(" | ", cells);
    }

    /** The cell of a column, by position; empty if the row is too short. */
    String cell(int index) {
      return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
  }
}
