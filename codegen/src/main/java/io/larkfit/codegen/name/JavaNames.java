package io.larkfit.codegen.name;

import java.util.regex.Pattern;

/** Turns any text into a legal Java name; uniqueness is for others. */
public final class JavaNames {

  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

  private JavaNames() {}

  /** A class name that shadows nothing that generated code uses. */
  public static String type(String text) {
    String name = Words.upperCamel(text);
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))) {
      name = "Model" + name;
    }
    return ReservedNames.TYPES.contains(name) ? name + "Model" : name;
  }

  /** A field, method or parameter name; {@code class} becomes {@code class_}. */
  public static String member(String text) {
    String name = Words.lowerCamel(text);
    if (name.isEmpty()) {
      return "value";
    }
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      return "_" + name;
    }
    return ReservedNames.KEYWORDS.contains(name) ? name + "_" : name;
  }

  /** A constant name; {@code 1} becomes {@code VALUE_1}, the empty text {@code EMPTY}. */
  public static String constant(String text) {
    String name = Words.upperSnake(text);
    if (name.isEmpty()) {
      return text.isEmpty() ? "EMPTY" : "VALUE";
    }
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "VALUE_" + name;
  }

  /** Whether the text, spelt as a member, would be a keyword. */
  public static boolean isKeyword(String text) {
    return ReservedNames.KEYWORDS.contains(Words.lowerCamel(text));
  }

  /** The member name without the underscore that keeps it legal: {@code class_}, {@code _3d}. */
  static String bare(String member) {
    int start = member.startsWith("_") ? 1 : 0;
    int end = member.endsWith("_") ? member.length() - 1 : member.length();
    return member.substring(start, end);
  }

  /** Whether the text can be appended to a package name. */
  public static boolean isPackage(String text) {
    if (!PACKAGE.matcher(text).matches()) {
      return false;
    }
    for (String part : text.split("\\.", -1)) {
      if (ReservedNames.KEYWORDS.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
