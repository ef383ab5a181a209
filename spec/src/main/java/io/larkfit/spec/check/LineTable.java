package io.larkfit.spec.check;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Writes differences as a table of text, the gravest first. */
final class LineTable {

  private LineTable() {}

  /**
   * The table.
   *
   * @param sides what stands before and behind the arrow
   */
  static String of(String sides, List<Line> lines) {
    List<Line> sorted = lines.stream().sorted(Comparator.comparing(Line::severity)).toList();
    return AsciiTable.builder()
        .border(AsciiTable.BASIC_ASCII)
        .data(
            sorted,
            List.of(
                column("Severity", 15, line -> line.severity().id()),
                column("What", 32, line -> line.subject() + " [" + line.check() + "]"),
                column(sides, 24, LineTable::values),
                column("Where", 24, Line::where),
                column("What to do", 34, Line::remedy)))
        .asString();
  }

  private static ColumnData<Line> column(String header, int width, Function<Line, String> content) {
    return new Column()
        .header(header)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .maxWidth(width, OverflowBehaviour.NEWLINE)
        .with(content);
  }

  private static String values(Line line) {
    if (line.after().equals(Line.REWORDED)) {
      return line.after();
    }
    if (line.before().isEmpty()) {
      return line.after().isEmpty() ? "" : "+ " + line.after();
    }
    return line.after().isEmpty() ? "- " + line.before() : line.before() + " → " + line.after();
  }
}
