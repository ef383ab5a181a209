package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables of a section. A row starts if the line before it does not end in two spaces;
 * blank lines and fences within a cell are told from the end of the table by rows that follow them.
 */
final class TableReader {

  private final List<Block> blocks;
  private final List<Table> tables = new ArrayList<>();
  private final List<Block> rest = new ArrayList<>();

  /** Up to where no row of the current table begins, and from where that has been looked up. */
  private int noRowFrom;

  private int noRowTo;

  private TableReader(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * What a section consists of.
   *
   * @param tables in order
   * @param rest what is in no table, in order, without blank lines
   */
  record Content(List<Table> tables, List<Block> rest) {}

  static Content read(List<Block> blocks) {
    TableReader reader = new TableReader(blocks);
    int i = 0;
    while (i < blocks.size()) {
      i = reader.isHeader(i) ? reader.table(i) : reader.other(i);
    }
    return new Content(reader.tables, reader.rest);
  }

  private boolean isHeader(int i) {
    return i + 1 < blocks.size()
        && blocks.get(i) instanceof Block.Text header
        && blocks.get(i + 1) instanceof Block.Text delimiter
        && header.hasPipe()
        && Cells.isDelimiter(delimiter.text());
  }

  private int other(int i) {
    if (!(blocks.get(i) instanceof Block.Text line && line.isBlank())) {
      rest.add(blocks.get(i));
    }
    return i + 1;
  }

  private int table(int at) {
    String header = ((Block.Text) blocks.get(at)).text();
    String delimiter = ((Block.Text) blocks.get(at + 1)).text();
    List<Column> columns = Cells.header(header).stream().map(Column::of).toList();
    RowStart rowStart = new RowStart(columns, Cells.hasLeadingPipe(delimiter));
    List<Table.Row> rows = new ArrayList<>();
    int i = at + 2;
    noRowTo = 0;
    while (i < blocks.size() && startsRow(i, rowStart)) {
      int end = endOfRow(i, rowStart);
      rows.add(row(i, end, columns.size()));
      i = end;
      if (endsTable(i, rowStart)) {
        break;
      }
      while (i < blocks.size() && isBlank(i)) {
        i++;
      }
    }
    tables.add(new Table(blocks.get(at).line(), columns, rows));
    return i;
  }

  private boolean isBlank(int i) {
    return blocks.get(i) instanceof Block.Text line && line.isBlank();
  }

  private boolean startsRow(int i, RowStart rowStart) {
    return !isHeader(i)
        && (rowStart.isFramed() ? rowStart.matches(blocks.get(i)) : hasPipeInFirstCell(i));
  }

  /** Whether a line has a pipe, or goes on in one that has: the first cell may be broken, too. */
  private boolean hasPipeInFirstCell(int start) {
    for (int i = start; i < blocks.size() && blocks.get(i) instanceof Block.Text line; i++) {
      if (line.hasPipe()) {
        return true;
      }
      if (!line.hasBreak() || line.isBlank()) {
        return false;
      }
    }
    return false;
  }

  /** The first block that is not of the row that starts at one. */
  private int endOfRow(int start, RowStart rowStart) {
    int i = start + 1;
    while (i < blocks.size() && continues(i, rowStart)) {
      i++;
    }
    return i;
  }

  private boolean continues(int i, RowStart rowStart) {
    if (isHeader(i)) {
      return false;
    }
    if (rowStart.isFramed()) {
      return !rowStart.matches(blocks.get(i)) && rowsFollow(i, rowStart);
    }
    Block previous = blocks.get(i - 1);
    if (previous.hasBreak() && !isBlank(i - 1)) {
      return !isBlank(i) || rowsFollow(i, rowStart) || goesOn(i);
    }
    if (!isBlank(i - 1) && previous instanceof Block.Text) {
      // Told by the form: a line with a pipe is a row, one without is a cell's that has lost its
      // break.
      return isBlank(i) ? rowsFollow(i, rowStart) : !hasPipeInFirstCell(i);
    }
    return !rowStart.matches(blocks.get(i))
        && (rowsFollow(i, rowStart) || isBroken(i) && goesOn(i));
  }

  /** Whether the last line that is not blank says that its cell goes on. */
  private boolean isBroken(int before) {
    int i = before - 1;
    while (isBlank(i)) {
      i--;
    }
    return blocks.get(i).hasBreak();
  }

  /** Whether text follows: the last cell of a table may have blank lines, too. */
  private boolean goesOn(int from) {
    int i = from;
    while (i < blocks.size() && isBlank(i)) {
      i++;
    }
    return i < blocks.size() && blocks.get(i) instanceof Block.Text && !isHeader(i);
  }

  /** Whether there is another row of this table, so that what stands before it is in a cell. */
  private boolean rowsFollow(int from, RowStart rowStart) {
    int i = from >= noRowFrom && from < noRowTo ? noRowTo : from;
    noRowFrom = i == from ? from : noRowFrom;
    while (i < blocks.size() && !isHeader(i) && !rowStart.matches(blocks.get(i))) {
      i++;
    }
    noRowTo = i;
    return i < blocks.size() && !isHeader(i);
  }

  private boolean endsTable(int from, RowStart rowStart) {
    return !rowsFollow(from, rowStart)
        && !(from < blocks.size() && startsRow(from, rowStart) && !isBlank(from - 1));
  }

  private Table.Row row(int start, int end, int columns) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks.subList(start, end)) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(block instanceof Block.Text line ? line.text() : ((Block.Fence) block).content());
    }
    return new Table.Row(blocks.get(start).line(), Cells.split(text.toString(), columns));
  }
}
