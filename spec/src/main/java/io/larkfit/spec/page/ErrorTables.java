package io.larkfit.spec.page;

import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of errors. */
final class ErrorTables {

  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,18})\\b.*", Pattern.DOTALL);

  private static final Pattern BREAK = Pattern.compile("\\s*\n\\s*");

  private final List<Remark> remarks;
  private final Words words;

  ErrorTables(List<Remark> remarks, Words words) {
    this.words = words;
    this.remarks = remarks;
  }

  static boolean isOne(Table table) {
    return table.has(Column.CODE) || table.has(Column.STATUS);
  }

  List<ErrorRow> read(Table table) {
    if (table.has(Column.UNKNOWN)) {
      remarks.add(
          new Remark(Check.UNREAD_TABLE, "A column of the error table is not read.", table.line()));
    }
    List<ErrorRow> errors = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.cells().stream().allMatch(String::isBlank)) {
        continue;
      }
      Matcher status = number(table, row, Column.STATUS);
      Matcher code = number(table, row, Column.CODE);
      if (table.has(Column.CODE) ? !code.matches() : !status.matches()) {
        remarks.add(
            new Remark(Check.UNREAD_ROW, "An error row without a number is not read.", row.line()));
        words.add(row.text());
        continue;
      }
      leaveRest(table, row);
      errors.add(
          new ErrorRow(
              status.matches() && status.group(1).length() == 3
                  ? Integer.valueOf(status.group(1))
                  : null,
              table.has(Column.CODE) ? Long.valueOf(code.group(1)) : null,
              message(table, row),
              text(table, row, Column.REMEDY),
              row.line()));
    }
    return errors;
  }

  /** What stands in columns that are not read, or where another is. */
  private void leaveRest(Table table, Table.Row row) {
    boolean described = !text(table, row, Column.MESSAGE).isEmpty();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column == Column.UNKNOWN || column == Column.DESCRIPTION && described) {
        words.add(row.cell(i));
      }
    }
  }

  private static String message(Table table, Table.Row row) {
    String message = text(table, row, Column.MESSAGE);
    return message.isEmpty() ? text(table, row, Column.DESCRIPTION) : message;
  }

  private static Matcher number(Table table, Table.Row row, Column column) {
    return NUMBER.matcher(text(table, row, column));
  }

  private static String text(Table table, Table.Row row, Column column) {
    String text = row.cell(table.columns().indexOf(column));
    return BREAK.matcher(Inlines.plain(text)).replaceAll("\n");
  }
}
