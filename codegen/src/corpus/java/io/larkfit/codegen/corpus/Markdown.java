package io.larkfit.codegen.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** Text with tables. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown heading(String heading) {
    text.append("\n## ").append(heading).append("\n\n");
    return this;
  }

  Markdown line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Markdown row(Object... cells) {
    text.append('|');
    for (Object cell : cells) {
      text.append(' ')
          .append(String.valueOf(cell).replace("|", "\\|").replace('\n', ' '))
          .append(" |");
    }
    text.append('\n');
    return this;
  }

  /** A heading row; all columns but the first hold numbers. */
  Markdown columns(Object... cells) {
    row(cells);
    Object[] rule = new Object[cells.length];
    Arrays.fill(rule, "---:");
    rule[0] = "---";
    return row(rule);
  }

  /** A figure of each in a row. */
  <T> Markdown figures(String name, Iterable<T> of, Function<T, Object> figure) {
    text.append("| ").append(name).append(" |");
    for (T one : of) {
      text.append(' ').append(figure.apply(one)).append(" |");
    }
    text.append('\n');
    return this;
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String seconds(double value) {
    return String.format(Locale.ROOT, "%,.1f s", value);
  }

  static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }

  /** In brackets: our figure divided by the other; empty if they are one. */
  static String ratio(double ours, double other) {
    return ours == other || other == 0 ? "" : String.format(Locale.ROOT, " (%.2f)", ours / other);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
