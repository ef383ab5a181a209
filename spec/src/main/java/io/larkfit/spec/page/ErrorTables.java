package io.larkfit.spec.page;

import io.larkfit.spec.fact.ErrorRow;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables of errors. */
final class ErrorTables {

  private static final Pattern STATUS = Pattern.compile("\\d{3}");

  private static final Pattern BREAK = Pattern.compile("\\s*\n\\s*");

  private final List<Remark> remarks;
  private final Leftovers words;

  ErrorTables(List<Remark> remarks, Leftovers words) {
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
      NumberCell status = NumberCell.of(text(table, row, Column.STATUS));
      NumberCell code = NumberCell.of(text(table, row, Column.CODE));
      if ((table.has(Column.CODE) ? code : status).numbers().isEmpty()) {
        remarks.add(
            new Remark(Check.UNREAD_ROW, "An error row without a number is not read.", row.line()));
        words.add(row.text());
        continue;
      }
      leaveRest(table, row);
      if (table.has(Column.CODE)) {
        Integer only = status(status, row);
        leave(Column.CODE, code.rest(), row);
        code.numbers().forEach(one -> errors.add(error(table, row, only, Long.valueOf(one))));
      } else {
        leave(Column.STATUS, status.rest(), row);
        for (String one : status.numbers()) {
          errors.add(error(table, row, status(new NumberCell(List.of(one), ""), row), null));
        }
      }
    }
    return errors;
  }

  private static ErrorRow error(
      Table table, Table.Row row, @Nullable Integer status, @Nullable Long code) {
    return new ErrorRow(
        status, code, message(table, row), text(table, row, Column.REMEDY), row.line());
  }

  /** The status beside a code: of several, which one comes with it cannot be told. */
  private @Nullable Integer status(NumberCell cell, Table.Row row) {
    List<String> numbers = cell.numbers();
    boolean isOne = !numbers.isEmpty() && STATUS.matcher(numbers.get(0)).matches();
    String beside = String.join(", ", numbers.subList(isOne ? 1 : 0, numbers.size()));
    leave(Column.STATUS, beside.isEmpty() ? cell.rest() : beside + cell.rest(), row);
    return isOne ? Integer.valueOf(numbers.get(0)) : null;
  }

  /** What a cell says behind what is read of it. */
  private void leave(Column column, String rest, Table.Row row) {
    if (!rest.isBlank()) {
      String name = column == Column.STATUS ? "status" : "code";
      String problem =
          "'%s' is not read: it stands beside the %s of an error."
              .formatted(rest.replace('\n', ' '), name);
      remarks.add(new Remark(Check.UNREAD_ROW, problem, row.line()));
      words.add(rest);
    }
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

  private static String text(Table table, Table.Row row, Column column) {
    String text = row.cell(table.columns().indexOf(column));
    return BREAK.matcher(Inlines.plain(text)).replaceAll("\n");
  }
}
