package io.larkfit.codegen.emit.model;

/** Regular expressions of JSON Schema (ECMA 262) in Java's syntax. */
public final class JavaPatterns {

  private JavaPatterns() {}

  /**
   * Java's {@code $} also matches before a final line break, and in a class its {@code [} and
   * {@code &&} have a meaning that ECMA 262 does not know.
   */
  public static String of(String ecma) {
    StringBuilder java = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < ecma.length(); i++) {
      char c = ecma.charAt(i);
      if (c == '\\' && i + 1 < ecma.length()) {
        java.append(c).append(ecma.charAt(++i));
      } else if (inClass && (c == '[' || c == '&')) {
        java.append('\\').append(c);
      } else if (!inClass && c == '$') {
        java.append("\\z");
      } else {
        inClass = c == '[' || inClass && c != ']';
        java.append(c);
      }
    }
    return java.toString();
  }
}
