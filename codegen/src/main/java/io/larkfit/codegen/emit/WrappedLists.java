package io.larkfit.codegen.emit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out the parameters of a declaration and the arguments of a returned call, where JavaPoet
 * filled line after line with them: all on the next line, or one on each. Lines of plain names stay
 * as they are.
 */
final class WrappedLists {

  private static final int COLUMNS = 100;

  /** {@code public Call<Pet> get}, or a constructor's {@code Pet}: what stands before the list. */
  private static final Pattern DECLARATION =
      Pattern.compile(" *(?!return |throw |new )(?:[A-Za-z][^=]* \\w+|[A-Z]\\w*)");

  private static final Pattern RETURNED_CALL = Pattern.compile(" *return \\w+");

  private static final Pattern CALL = Pattern.compile(" *[\\w.]+\\(");

  private static final Pattern NAME = Pattern.compile("\\w+");

  private WrappedLists() {}

  static String layOut(List<String> lines) {
    StringBuilder result = new StringBuilder();
    int next = 0;
    while (next < lines.size()) {
      int first = next;
      next = end(lines, first) + 1;
      List<String> wrapped = lines.subList(first, next);
      result.append(wrapped.size() == 1 ? wrapped.get(0) : joined(wrapped)).append('\n');
    }
    return result.toString();
  }

  /** The line that ends the list; the first one if there is no list, or no end of it. */
  private static int end(List<String> lines, int first) {
    String start = lines.get(first);
    int open = start.indexOf('(');
    boolean laidOut = start.endsWith("(") || start.endsWith("{") || start.endsWith(";");
    if (open < 0 || laidOut || !startsList(start.substring(0, open))) {
      return first;
    }
    int depth = 0;
    for (int i = first; i < lines.size(); i++) {
      String line = lines.get(i);
      depth += Brackets.depth(line);
      if (depth == 0 && !line.endsWith(" throws")) {
        return i;
      }
      if (line.endsWith("{")) {
        return first;
      }
    }
    return first;
  }

  private static boolean startsList(String head) {
    return DECLARATION.matcher(head).matches() || RETURNED_CALL.matcher(head).matches();
  }

  private static String joined(List<String> wrapped) {
    String line =
        wrapped.get(0)
            + wrapped.stream().skip(1).map(more -> " " + more.strip()).collect(joining());
    int open = line.indexOf('(') + 1;
    int close = Brackets.closing(line, open);
    List<String> items = Brackets.split(line.substring(open, close));
    boolean namesOnly = items.stream().allMatch(item -> NAME.matcher(item).matches());
    return namesOnly ? String.join("\n", wrapped) : layOut(line, open, close);
  }

  private static String layOut(String line, int open, int close) {
    if (line.length() <= COLUMNS) {
      return line;
    }
    String indent = " ".repeat(line.length() - line.stripLeading().length() + 4);
    String head = line.substring(0, open) + "\n";
    String list = line.substring(open, close);
    String end = line.substring(close);
    if (indent.length() + list.length() + end.length() <= COLUMNS) {
      return head + indent + list + end;
    }
    return head
        + Brackets.split(list).stream().map(item -> item(indent + item)).collect(joining(",\n"))
        + end;
  }

  private static String item(String line) {
    int open = line.indexOf('(') + 1;
    boolean call = CALL.matcher(line.substring(0, open)).matches();
    boolean whole = call && Brackets.closing(line, open) == line.length() - 1;
    return whole ? layOut(line, open, line.length() - 1) : line;
  }
}
