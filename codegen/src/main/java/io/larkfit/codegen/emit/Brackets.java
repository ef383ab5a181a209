package io.larkfit.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds its way among the brackets of a line of Java; those within literals do not count. */
final class Brackets {

  private static final Pattern LITERAL =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)'");

  private Brackets() {}

  /** How many more parentheses open than close. */
  static int depth(String line) {
    return masked(line).chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
  }

  /** Where the parenthesis is closed that was opened before {@code start}; -1 if it is not. */
  static int closing(String line, int start) {
    String masked = masked(line);
    int depth = 1;
    for (int i = start; i < masked.length(); i++) {
      char c = masked.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The items between commas that stand in no brackets. */
  static List<String> split(String list) {
    String masked = masked(list).replace("->", "  ");
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < masked.length(); i++) {
      char c = masked.charAt(i);
      if ("(<{".indexOf(c) >= 0) {
        depth++;
      } else if (")>}".indexOf(c) >= 0) {
        depth--;
      } else if (c == ',' && depth == 0) {
        items.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    items.add(list.substring(start).strip());
    return items;
  }

  /** The line with its literals blotted out, in place. */
  private static String masked(String line) {
    return LITERAL.matcher(line).replaceAll(literal -> "_".repeat(literal.group().length()));
  }
}
