package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The last cell of a row, cut at its labels.
 *
 * @param parts in order; the first has no label and may be empty
 */
record Description(List<Part> parts) {

  Description {
    parts = List.copyOf(parts);
  }

  /**
   * What follows a label.
   *
   * @param marker the label
   * @param argument as in {@link Marker.Found}
   * @param lines Markdown, the first that of the label
   */
  record Part(Marker marker, String argument, List<Line> lines) {

    String text() {
      return String.join("\n", lines.stream().map(Line::text).toList());
    }
  }

  /**
   * A line of a cell.
   *
   * @param number in the page, from 1
   * @param text Markdown
   */
  record Line(int number, String text) {

    boolean isItem() {
      String start = text.stripLeading();
      return start.startsWith("- ") || start.startsWith("* ");
    }

    boolean isIndented() {
      return text.startsWith("  ") || text.startsWith("\t");
    }
  }

  /**
   * Cuts a cell.
   *
   * @param cell Markdown
   * @param line of the page that it begins in, from 1
   */
  static Description of(String cell, int line) {
    List<Part> parts = new ArrayList<>();
    List<Line> current = new ArrayList<>();
    parts.add(new Part(Marker.PROSE, "", current));
    int number = line;
    for (String physical : cell.split("\n", -1)) {
      for (String broken : Inlines.lines(physical)) {
        for (String text : Marker.cut(broken)) {
          Marker.Found found = Marker.in(text);
          if (found == null) {
            current.add(new Line(number, text));
          } else {
            if (!found.before().isBlank()) {
              current.add(new Line(number, found.before()));
            }
            current = new ArrayList<>();
            current.add(new Line(number, found.value()));
            parts.add(new Part(found.marker(), found.argument(), current));
          }
        }
      }
      number++;
    }
    return new Description(parts);
  }
}
