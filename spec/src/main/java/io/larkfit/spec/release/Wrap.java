package io.larkfit.spec.release;

/** Breaks lines of Markdown at spaces that are not in code. */
final class Wrap {

  private Wrap() {}

  static String lines(String text, String indent, int width) {
    StringBuilder result = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" (?=(?:[^`]*`[^`]*`)*[^`]*$)")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        result.append(line).append('\n');
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
    }
    return result.append(line).append('\n').toString();
  }
}
