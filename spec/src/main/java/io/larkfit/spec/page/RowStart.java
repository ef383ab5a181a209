package io.larkfit.spec.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a row from a line of text that has a pipe. Needed where the form of the page says nothing:
 * after a blank line or a fence, which may stand within a cell.
 */
final class RowStart {

  private static final Pattern NAME = Pattern.compile("[^\\s。，：；！？]{1,80}");
  private static final Pattern TYPE =
      Pattern.compile("(?:<[^>]*>\\s*)?[\\w.\\-/\\\\\\[\\]&;<>,() ]{1,80}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}");

  private final List<Column> columns;
  private final boolean framed;

  RowStart(List<Column> columns, boolean framed) {
    this.columns = columns;
    this.framed = framed;
  }

  /** Whether rows begin with a pipe. */
  boolean isFramed() {
    return framed;
  }

  /** Whether a line begins a row, with nothing before it to tell. */
  boolean matches(Block block) {
    if (!(block instanceof Block.Text line) || !line.hasPipe()) {
      return false;
    }
    if (framed) {
      return Cells.hasLeadingPipe(line.text());
    }
    List<String> cells = Cells.split(line.text(), columns.size());
    if (cells.size() < 2) {
      return false;
    }
    for (int i = 0; i < Math.min(cells.size(), 2); i++) {
      if (!fits(columns.get(i), cells.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Column column, String cell) {
    return switch (column) {
      case NAME -> NAME.matcher(Inlines.plain(cell).replace("∟", "").strip()).matches();
      case TYPE -> TYPE.matcher(cell).matches();
      case STATUS, CODE -> NUMBER.matcher(Inlines.plain(cell)).matches();
      default -> true;
    };
  }
}
