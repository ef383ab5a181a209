package io.larkfit.codegen.parse.shape;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Regular expressions of JSON Schema (ECMA 262) in Java's syntax. */
final class JavaPatterns {

  /** JavaScript's literal, {@code /^a$/i}, which authors write though no slash is meant. */
  private static final Pattern LITERAL = Pattern.compile("/(.+)/([dgimsuvy]*)", Pattern.DOTALL);

  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([A-Za-z0-9_$]+)>");

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "ID_Start", "javaUnicodeIdentifierStart",
          "ID_Continue", "javaUnicodeIdentifierPart",
          "Any", "IsAssigned",
          "ASCII", "ASCII");

  private JavaPatterns() {}

  /** Null if Java has nothing like it. */
  static @Nullable String of(String ecma) {
    Matcher literal = LITERAL.matcher(ecma);
    boolean isLiteral = literal.matches();
    String java = translate(isLiteral ? literal.group(1) : ecma);
    if (isLiteral) {
      java = flags(literal.group(2)) + java;
    }
    try {
      Pattern.compile(java);
      return java;
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private static String flags(String ecma) {
    StringBuilder flags = new StringBuilder();
    for (char flag : new char[] {'i', 'm', 's'}) {
      if (ecma.indexOf(flag) >= 0) {
        flags.append(flag);
      }
    }
    return flags.length() == 0 ? "" : "(?" + flags + ")";
  }

  /**
   * Java's {@code $} also matches before a final line break, and in a class its {@code [} and
   * {@code &&} have a meaning that ECMA 262 does not know.
   */
  private static String translate(String ecma) {
    StringBuilder java = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < ecma.length(); i++) {
      char c = ecma.charAt(i);
      if (c == '\\' && i + 1 < ecma.length()) {
        i = escape(ecma, i, java);
      } else if (!inClass && ecma.startsWith("[^]", i)) {
        java.append("[\\s\\S]");
        i += 2;
      } else if (!inClass && ecma.startsWith("[]", i)) {
        java.append("(?!)");
        i += 1;
      } else if (inClass && (c == '[' || c == '&')) {
        java.append('\\').append(c);
      } else if (!inClass && c == '$') {
        java.append("\\z");
      } else if (!inClass && c == '{' && !isQuantifier(ecma, i)) {
        java.append("\\{");
      } else {
        inClass = c == '[' || inClass && c != ']';
        java.append(c);
      }
    }
    return withGroupNames(java.toString());
  }

  /** Appends the escape at {@code start}, and returns its last position. */
  private static int escape(String ecma, int start, StringBuilder java) {
    char c = ecma.charAt(start + 1);
    if (c == 'p' || c == 'P') {
      return property(ecma, start, java);
    }
    if (c == 'u' && ecma.startsWith("{", start + 2) && ecma.indexOf('}', start) > 0) {
      int end = ecma.indexOf('}', start);
      java.append("\\x").append(ecma, start + 2, end + 1);
      return end;
    }
    if (c == 'd' || c == 'D' || c == 'w' || c == 'W' || "sSbBntrfvcxuk0123456789".indexOf(c) >= 0) {
      java.append(c == 'v' ? "\\x0B" : c == '0' ? "\\x00" : "\\" + c);
    } else if (Character.isLetter(c)) {
      java.append(c); // Java refuses unknown escapes, which here mean the letter itself.
    } else {
      java.append('\\').append(c);
    }
    return start + 1;
  }

  /** {@code \p{Script=Greek}}; without braces it is just the letter. */
  private static int property(String ecma, int start, StringBuilder java) {
    int end = ecma.indexOf('}', start);
    if (!ecma.startsWith("{", start + 2) || end < 0) {
      java.append(ecma.charAt(start + 1));
      return start + 1;
    }
    String name = ecma.substring(start + 3, end);
    String known = PROPERTIES.getOrDefault(name, name);
    String spelt = known.replaceFirst("^Script(_Extensions)?=|^scx?=", "script=");
    String property = "\\" + ecma.charAt(start + 1) + "{" + spelt + "}";
    java.append(isKnown(property) ? property : "\\" + ecma.charAt(start + 1) + "{Is" + name + "}");
    return end;
  }

  private static boolean isKnown(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static boolean isQuantifier(String ecma, int brace) {
    return ecma.substring(brace).matches("(?s)\\{\\d+(,\\d*)?\\}.*");
  }

  /** Java's group names have no underscore; nothing refers to them but the pattern itself. */
  private static String withGroupNames(String pattern) {
    String result = pattern;
    Matcher groups = GROUP_NAME.matcher(pattern);
    while (groups.find()) {
      String name = groups.group(1);
      String plain = name.replace("_", "U95").replace("$", "U36");
      result = result.replace("(?<" + name + ">", "(?<" + plain + ">");
      result = result.replace("\\k<" + name + ">", "\\k<" + plain + ">");
    }
    return result;
  }
}
