package io.larkfit.spec.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a person must decide.
 *
 * @param what is in doubt, and what the draft does meanwhile
 * @param where the page and its line
 */
record Mark(String what, String where) {

  /** What each mark begins with. */
  static final String WORD = "DECIDE:";

  private static final int WIDTH = 90;

  /** What would end a comment, or may not be in one. */
  private static final String UNPRINTABLE =
      "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u2028\u2029\ufeff\ufffe\uffff]";

  /** As a comment of one line. */
  String text() {
    return " %s %s (%s)".formatted(WORD, what, where).replaceAll(UNPRINTABLE, " ");
  }

  /** As a comment of several short lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text().strip().split(" +")) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder("  ");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Whether a comment is a mark of some page. */
  static boolean isOf(String comment, Origin origin) {
    return isOne(comment) && comment.contains("(" + origin.file() + ":");
  }

  static boolean isOne(String comment) {
    return comment.startsWith(" " + WORD);
  }
}
