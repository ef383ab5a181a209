package io.larkfit.spec.page;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of fields: parameters, headers, members of bodies. */
final class FieldRows {

  private static final Pattern MARK =
      Pattern.compile("([\\s\\p{Z}\\p{Cf}]*)([∟└├┗─]+)?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern REQUIRED =
      Pattern.compile("(?i)(是|否|必填|必须|必选|选填|可选|非必填|非必须|yes|no|true|false|y|n)([\\s（(，,].*)?");
  private static final Pattern NOT = Pattern.compile("(?i)(否|选填|可选|非|no|false|n).*");

  /** Twice as many as the longest table has. */
  private static final int MOST = 5_000;

  private final PageText text;
  private final List<Remark> remarks;
  private final Leftovers words;

  FieldRows(PageText text, List<Remark> remarks, Leftovers words) {
    this.text = text;
    this.words = words;
    this.remarks = remarks;
  }

  /**
   * A field without its place in the tree.
   *
   * @param field without children
   * @param indent how far its name is set off, by a mark of the page; 0 if it is not
   * @param mentions names of other fields in its description
   */
  record FlatField(Field field, int indent, Set<String> mentions) {}

  List<FlatField> read(Table table) throws PageException {
    if (table.rows().size() > MOST) {
      throw text.fault(
          table.line(),
          String.format(
              Locale.ROOT,
              "The table has %,d rows; one has at most %,d.",
              table.rows().size(),
              MOST));
    }
    List<FlatField> fields = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Matcher name = MARK.matcher(Inlines.indented(row.cell(table.columns().indexOf(Column.NAME))));
      if (!name.matches() || Inlines.trim(name.group(3)).isEmpty()) {
        remarks.add(new Remark(Check.UNREAD_ROW, "A row without a name is not read.", row.line()));
        words.add(row.text());
      } else {
        int indent = name.group(2) == null ? 0 : name.group(1).length() + name.group(2).length();
        fields.add(
            new FlatField(
                field(Inlines.trim(name.group(3)), row, table),
                indent,
                Mentions.of(row.cells().get(row.cells().size() - 1))));
      }
    }
    return fields;
  }

  private Field field(String name, Table.Row row, Table table) {
    String type = "";
    Required required = Required.UNSAID;
    List<String> rest = new ArrayList<>();
    String defaultValue = "";
    String example = "";
    String condition = "";
    int at = 0;
    for (int i = 0; i < table.columns().size() && at < row.cells().size(); i++) {
      String cell = row.cell(at);
      switch (table.columns().get(i)) {
        case NAME -> at++;
        case TYPE -> {
          type = cell;
          at++;
        }
        case REQUIRED -> {
          Matcher said = REQUIRED.matcher(Inlines.plain(cell));
          // Empty cells are dropped, so a row may be without this one.
          if (said.matches()) {
            required = NOT.matcher(said.group(1)).matches() ? Required.NO : Required.YES;
            condition = said.group(2) == null ? "" : "\n" + said.group(2);
            at++;
          } else if (at == i && row.cells().size() == table.columns().size()) {
            at++;
            rest.add(cell);
          }
        }
        case DEFAULT -> {
          defaultValue = Literals.value(cell);
          at++;
        }
        case EXAMPLE -> {
          example = Literals.value(cell);
          at++;
        }
        default -> {
          rest.add(cell);
          at++;
        }
      }
    }
    for (; at < row.cells().size(); at++) {
      rest.add(row.cell(at));
    }
    FieldType read = Types.of(type);
    if (read.kind() == FieldType.Kind.MISSING && table.has(Column.TYPE)) {
      remarks.add(new Remark(Check.MISSING_TYPE, "'" + name + "' has no type.", row.line()));
    }
    Details details =
        new DetailsReader(name, read, remarks)
            .read(String.join("\n", rest) + condition, row.line());
    return new Field(
        name,
        read,
        required,
        with(details, defaultValue, example, row.line()),
        row.line(),
        List.of());
  }

  /** Columns of their own say what labels say elsewhere. */
  private static Details with(Details details, String defaultValue, String example, int line) {
    if (defaultValue.isEmpty() && example.isEmpty()) {
      return details;
    }
    return new Details(
        defaultValue.isEmpty() ? details.defaultValue() : new Located<>(defaultValue, line),
        example.isEmpty() ? details.example() : new Located<>(example, line),
        details.fixed(),
        details.values(),
        details.rules(),
        details.scopes(),
        details.valueScopes(),
        details.prose());
  }
}
