package io.larkfit.spec.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that stand in text. */
final class Literals {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`(.*)", Pattern.DOTALL);

  private Literals() {}

  /** The value at the start of a text: within code, within quotation marks, or all of the text. */
  static String value(String markdown) {
    String text = Inlines.trim(markdown);
    Matcher code = CODE.matcher(text);
    if (code.matches()) {
      text = code.group(1);
    } else if (isStructured(text)) {
      return text;
    } else if (!text.startsWith("\"")) {
      text = Inlines.plain(text);
    }
    return unquoted(text);
  }

  /** What stands behind the value: words. */
  static String rest(String markdown) {
    String text = Inlines.trim(markdown);
    Matcher code = CODE.matcher(text);
    if (code.matches()) {
      return code.group(2);
    }
    boolean quoted = text.startsWith("\"") && !unquoted(text).equals(text);
    return quoted ? text.substring(text.lastIndexOf('"') + 1) : "";
  }

  /** JSON, which is no Markdown. */
  static boolean isStructured(String text) {
    return text.startsWith("{") || text.startsWith("[") && !text.contains("](");
  }

  /** Whether a value goes on in the next line. */
  static boolean isOpen(String line) {
    return isStructured(line)
        ? !line.endsWith("}") && !line.endsWith("]")
        : line.startsWith("\"") && line.indexOf('"', 1) < 0;
  }

  private static String unquoted(String text) {
    if (text.length() < 2 || text.charAt(0) != '"') {
      return text;
    }
    StringBuilder value = new StringBuilder();
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        // What follows the closing mark is a remark; if there is more quoted, it was no literal.
        return text.indexOf('"', i + 1) < 0 ? value.toString() : text;
      }
      if (c == '\\' && i + 1 < text.length() && "\"\\/".indexOf(text.charAt(i + 1)) >= 0) {
        c = text.charAt(++i);
      }
      value.append(c);
    }
    return text;
  }
}
