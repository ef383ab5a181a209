package io.larkfit.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a Javadoc comment end. */
final class JavadocLines {

  /** What is left of 100 columns by the indent and the asterisk of a nested class's member. */
  static final int WIDTH = 93;

  /** A space at which no line ends; private use, so that no text holds it. */
  static final char NO_BREAK = '\uE000';

  private JavadocLines() {}

  /**
   * Breaks long lines at spaces and between Chinese characters, except in {@code <pre>}. Later
   * lines are indented as the first, those of list items and tags by four more.
   */
  static String wrap(String comment) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : comment.split("\n", -1)) {
      code |= line.contains("<pre>");
      if (code) {
        lines.add(line);
      } else {
        wrapLine(line, lines);
      }
      code &= !line.contains("</pre>");
    }
    return String.join("\n", lines);
  }

  /** Moves a block to the right, except what is in {@code <pre>}. */
  static String indent(String block, int spaces) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : block.split("\n", -1)) {
      lines.add(code || line.isEmpty() ? line : " ".repeat(spaces) + line);
      code = (code || line.contains("<pre>")) && !line.contains("</pre>");
    }
    return String.join("\n", lines);
  }

  private static void wrapLine(String text, List<String> lines) {
    int lead = text.length() - text.stripLeading().length();
    boolean hanging = text.startsWith("<li>", lead) || text.startsWith("@", lead);
    StringBuilder line = new StringBuilder(" ".repeat(lead));
    int columns = lead;
    boolean fresh = true;
    for (String word : text.strip().split(" +")) {
      boolean spaced = true;
      for (String piece : pieces(word)) {
        String space = fresh || !spaced ? "" : " ";
        if (!fresh && columns + space.length() + width(piece) > WIDTH) {
          lines.add(line.toString());
          columns = lead + (hanging ? 4 : 0);
          line = new StringBuilder(" ".repeat(columns));
          space = "";
        }
        line.append(space).append(piece);
        columns += space.length() + width(piece);
        fresh = false;
        spaced = false;
      }
    }
    lines.add(line.toString());
  }

  /** A long word may be cut between Chinese characters, and between a link and its text. */
  private static List<String> pieces(String word) {
    if (width(word) <= WIDTH / 4) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      int next = word.codePointAt(i);
      boolean chinese =
          i > start && isWide(word.codePointBefore(i)) && isWide(next) && Character.isLetter(next);
      if (chinese || word.startsWith("\">", i - 2)) {
        pieces.add(word.substring(start, i));
        start = i;
      }
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  private static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** Whether it takes two columns, as Chinese characters do. */
  static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }
}
