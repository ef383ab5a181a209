package io.larkfit.codegen.emit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet leaves to wish for: comments of one line stand on one line, fields (and constants)
 * that belong together are not torn apart, long class headers are broken, and no line ends in a
 * space.
 */
final class Layout {

  private static final int COLUMNS = 100;

  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\n\\1 \\* ([^@\\n][^\\n]*)\n\\1 \\*/$");

  private static final Pattern FIELD =
      Pattern.compile("( *)(?:private |protected )(static )?(?:final )?[^(){}=]+(?: = .*)?;");

  private static final Pattern CONSTANT = Pattern.compile(" +[A-Z][A-Z0-9_]*(?:\\(.*\\))?[,;]?");

  private static final Pattern CLASS_HEADER =
      Pattern.compile("(?m)^( *)([a-z ]*class [^\\n]*) (extends [^\\n]*\\{)$");

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\s*\n\\s*\\}");

  private Layout() {}

  static String tidy(String file) {
    String comments = SHORT_COMMENT.matcher(file).replaceAll(Layout::oneLine);
    String headers = CLASS_HEADER.matcher(comments).replaceAll(Layout::twoLines);
    return WrappedLists.layOut(joinMembers(EMPTY_BODY.matcher(headers).replaceAll("{}")));
  }

  private static String twoLines(MatchResult header) {
    String broken =
        header.group(1) + header.group(2) + "\n" + header.group(1) + "    " + header.group(3);
    return Matcher.quoteReplacement(header.group().length() <= COLUMNS ? header.group() : broken);
  }

  private static String oneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= COLUMNS ? line : comment.group());
  }

  private static String joinMembers(String file) {
    List<String> lines = file.lines().map(String::stripTrailing).toList();
    StringBuilder tidy = new StringBuilder(file.length());
    for (int i = 0; i < lines.size(); i++) {
      boolean tears =
          lines.get(i).isEmpty()
              && i > 0
              && i + 1 < lines.size()
              && belongTogether(lines.get(i - 1), lines.get(i + 1));
      if (!tears) {
        tidy.append(lines.get(i)).append('\n');
      }
    }
    return tidy.toString();
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
