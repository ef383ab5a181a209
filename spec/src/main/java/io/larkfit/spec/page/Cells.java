package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts rows into cells. */
final class Cells {

  private static final Pattern DASHES = Pattern.compile("\\s*+:?-++:?\\s*+");

  private Cells() {}

  /** Whether a line stands between a table's header and its rows. */
  static boolean isDelimiter(String line) {
    String text = line.strip();
    if (text.indexOf('|') < 0 || "|:-".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    int from = text.startsWith("|") ? 1 : 0;
    int to = text.endsWith("|") ? text.length() - 1 : text.length();
    return from < to
        && Stream.of(text.substring(from, to).split("\\|", -1))
            .allMatch(cell -> DASHES.matcher(cell).matches());
  }

  static boolean hasLeadingPipe(String line) {
    return line.stripLeading().startsWith("|");
  }

  /** The cells of a table's first row. */
  static List<String> header(String line) {
    String text = line.strip();
    text = text.startsWith("|") ? text.substring(1) : text;
    text = text.endsWith("|") ? text.substring(0, text.length() - 1) : text;
    return split(text, Integer.MAX_VALUE);
  }

  /**
   * Cuts at pipes, of which pages do not escape those that belong to a text.
   *
   * @param most how many cells there are at most: the last one takes all further pipes
   */
  static List<String> split(String row, int most) {
    String text = row.strip();
    boolean framed = text.startsWith("|");
    if (framed) {
      text = text.substring(1);
    }
    List<String> cells = new ArrayList<>();
    int start = 0;
    boolean code = false;
    for (int i = 0; i < text.length() && cells.size() < most - 1; i++) {
      char c = text.charAt(i);
      if (c == '`' && (code || text.indexOf('`', i + 1) > 0)) {
        code = !code;
      } else if (c == '\\') {
        i++;
      } else if (c == '|' && !code) {
        cells.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    String last = text.substring(start);
    cells.add(framed ? withoutFrame(last) : last.strip());
    return cells;
  }

  private static String withoutFrame(String cell) {
    String text = cell.strip();
    while (text.endsWith("|") && !text.endsWith("\\|")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }
}
