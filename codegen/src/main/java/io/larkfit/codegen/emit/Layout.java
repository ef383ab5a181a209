package io.larkfit.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet leaves to wish for: comments of one line stand on one line, fields (and constants)
 * that belong together are not torn apart, long class headers are broken, and no line ends in a
 * space.
 */
final class Layout {

  private static final int COLUMNS = 100;

  private static final Pattern FIELD =
      Pattern.compile("( *)(?:private |protected )(static )?(?:final )?[^(){}=]+(?: = .*)?;");

  private static final Pattern CLASS_START = Pattern.compile(" *[a-z ]*class ");

  private static final Pattern CONSTANT = Pattern.compile(" +[A-Z][A-Z0-9_]*(?:\\(.*\\))?[,;]?");

  private Layout() {}

  static String tidy(String file) {
    List<String> lines = joinComments(file.lines().map(String::stripTrailing).toList());
    return WrappedLists.layOut(joinMembers(closeEmptyBodies(lines)));
  }

  /** A comment of one line, if it is no tag and there is room. */
  private static List<String> joinComments(List<String> lines) {
    List<String> joined = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.endsWith("/**") && i + 2 < lines.size()) {
        String indent = line.substring(0, line.length() - 3);
        String text = lines.get(i + 1);
        String start = indent + " * ";
        String comment = indent + "/** " + text.substring(Math.min(start.length(), text.length()));
        if (indent.isBlank()
            && text.startsWith(start)
            && text.charAt(start.length()) != '@'
            && lines.get(i + 2).equals(indent + " */")
            && comment.length() + 3 <= COLUMNS) {
          joined.add(comment + " */");
          i += 2;
          continue;
        }
      }
      joined.add(line);
    }
    return joined;
  }

  private static List<String> closeEmptyBodies(List<String> lines) {
    List<String> closed = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      while (line.endsWith("{")) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isEmpty()) {
          next++;
        }
        if (next == lines.size() || !lines.get(next).stripLeading().startsWith("}")) {
          break;
        }
        line += lines.get(next).stripLeading();
        i = next;
      }
      addHeader(line, closed);
    }
    return closed;
  }

  /** Adds a line; in two if it is the head of a class and too long. */
  private static void addHeader(String line, List<String> lines) {
    int parent = line.lastIndexOf(" extends ");
    if (line.length() > COLUMNS
        && parent > 0
        && line.endsWith("{")
        && CLASS_START.matcher(line.substring(0, parent)).lookingAt()) {
      lines.add(line.substring(0, parent));
      String indent = " ".repeat(line.length() - line.stripLeading().length() + 4);
      lines.add(indent + line.substring(parent + 1));
    } else {
      lines.add(line);
    }
  }

  private static List<String> joinMembers(List<String> lines) {
    List<String> tidy = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean tears =
          lines.get(i).isEmpty()
              && i > 0
              && i + 1 < lines.size()
              && belongTogether(lines.get(i - 1), lines.get(i + 1));
      if (!tears) {
        tidy.add(lines.get(i));
      }
    }
    return tidy;
  }

  private static boolean belongTogether(String above, String below) {
    if (CONSTANT.matcher(above).matches() && CONSTANT.matcher(below).matches()) {
      return true;
    }
    Matcher first = FIELD.matcher(above);
    Matcher second = FIELD.matcher(below);
    return first.matches()
        && second.matches()
        && first.group(1).equals(second.group(1))
        && (first.group(2) == null) == (second.group(2) == null);
  }
}
