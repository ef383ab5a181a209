package io.larkfit.codegen.emit;

import static io.larkfit.codegen.emit.JavadocLines.NO_BREAK;

import io.larkfit.codegen.ir.Doc.DocPage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The characters of a Javadoc comment: what must be escaped, in text, code and links. */
final class JavadocText {

  private JavadocText() {}

  /** Plain text as HTML that doclint accepts and that cannot start a tag. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '@' -> html.append(i > 0 && isAscii(text.charAt(i - 1)) ? "@" : "&#64;");
        case '\t' -> html.append(' ');
        default -> {
          if (c == '\n' || !isUnprintable(text, i)) {
            html.append(c);
          }
        }
      }
    }
    return html.toString();
  }

  /** Like {@link #escape}, every brace and at sign included. */
  static String escapeAll(String text) {
    return escape(text).replace("@", "&#64;").replace("{", "&#123;").replace("}", "&#125;");
  }

  /** Plain text in code font; a short one stays on one line. */
  static String code(String text) {
    String flat = text.replace('\n', ' ').strip();
    if (flat.isEmpty()) {
      return "";
    }
    String code = isPlain(flat) ? "{@code " + flat + "}" : "<code>" + escapeAll(flat) + "</code>";
    return code.length() <= JavadocLines.WIDTH / 2 ? code.replace(' ', NO_BREAK) : code;
  }

  /** Several lines of code, as they are. */
  static String block(String text) {
    String lines = text.stripTrailing();
    return isPlain(lines)
        ? "<pre>{@code\n" + lines + "\n}</pre>"
        : "<pre>\n" + escapeAll(lines) + "\n</pre>";
  }

  /** A link, or only its text where the target leads nowhere from a comment. */
  static String link(String target, String html) {
    String url = url(target);
    if (url == null) {
      return html;
    }
    String text = html.isBlank() ? escape(target) : html;
    return "<a" + NO_BREAK + "href=\"" + url + "\">" + text + "</a>";
  }

  /** What {@code @see} says: it takes nothing but a link, a quoted string or a Java name. */
  static String page(DocPage page) {
    String title = page.title().isBlank() ? page.url() : page.title().replace('\n', ' ').strip();
    String updated = page.updated().isBlank() ? "" : ", updated " + page.updated();
    return url(page.url()) == null
        ? "\"" + escape(title + updated).replace('"', '\'') + "\""
        : link(page.url(), escape(title) + escape(updated));
  }

  /** The last step: whatever would end the comment, or be read as a Unicode escape, is harmless. */
  static String safe(String comment) {
    return comment.replace(NO_BREAK, ' ').replace("*/", "*&#47;").replace("\\u", "&#92;u");
  }

  private static @Nullable String url(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://")
        && !lower.startsWith("https://")
        && !lower.startsWith("mailto:")) {
      return null;
    }
    StringBuilder url = new StringBuilder();
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == '&') {
        url.append("&amp;");
      } else if ("\"<>\\{}@ `'*".indexOf(c) >= 0) {
        url.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else if (!isUnprintable(target, i)) {
        url.append(c);
      }
    }
    return url.toString();
  }

  /** Whether a code tag can hold it. */
  private static boolean isPlain(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0 || c == '@' || (c != '\n' && isUnprintable(text, i))) {
        return false;
      }
    }
    return depth == 0 && !text.contains("\\u") && !text.contains("*/");
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7f && c != '{';
  }

  /** Control characters, halves of surrogate pairs, and this class's own mark. */
  private static boolean isUnprintable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return Character.isISOControl(c) || c == NO_BREAK;
  }
}
