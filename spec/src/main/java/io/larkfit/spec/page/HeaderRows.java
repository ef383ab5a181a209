package io.larkfit.spec.page;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells the headers that carry credentials from the others. */
final class HeaderRows {

  private static final String HELPDESK = "x-lark-helpdesk-authorization";

  private final List<Remark> remarks;
  private final List<Field> headers = new ArrayList<>();
  private final List<Located<String>> tokens = new ArrayList<>();
  private final Leftovers words;
  private int helpdesk;

  HeaderRows(List<Remark> remarks, Leftovers words) {
    this.words = words;
    this.remarks = remarks;
  }

  /** Takes a table in. */
  void add(Table table, List<FieldRows.FlatField> fields) {
    for (FieldRows.FlatField flat : fields) {
      Field field = flat.field();
      String name = field.name().toLowerCase(Locale.ROOT);
      if (name.equals("authorization")) {
        List<Located<String>> named = tokens(table, field.line());
        tokens.addAll(named);
        leave(table, field.line());
        if (named.isEmpty()) {
          String problem = "Which token Authorization takes is not clear.";
          remarks.add(new Remark(Check.UNREAD_ROW, problem, field.line()));
        }
      } else if (name.equals(HELPDESK)) {
        helpdesk = field.line();
        leave(table, field.line());
      } else {
        headers.add(field);
      }
    }
  }

  private static List<Located<String>> tokens(Table table, int line) {
    return table.rows().stream()
        .filter(row -> row.line() == line)
        .flatMap(row -> Tokens.of(row.cells().get(row.cells().size() - 1), line).stream())
        .toList();
  }

  private void leave(Table table, int line) {
    table.rows().stream()
        .filter(row -> row.line() == line)
        .forEach(row -> words.add(Tokens.rest(row.text())));
  }

  /** Takes in what stands beside the table; tells whether it was of use. */
  boolean add(Block block) {
    if (helpdesk == 0
        && block instanceof Block.Text line
        && line.text().toLowerCase(Locale.ROOT).contains(HELPDESK)) {
      helpdesk = line.line();
      return true;
    }
    return false;
  }

  List<Field> headers() {
    return headers;
  }

  List<Located<String>> tokens() {
    return tokens;
  }

  /** The line that asks for the helpdesk's header; 0 if none does. */
  int helpdesk() {
    return helpdesk;
  }
}
