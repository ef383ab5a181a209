package io.larkfit.codegen.emit.api;

import java.util.regex.Pattern;

/** Plain text within CommonMark. */
final class Markdown {

  private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&-]");

  private Markdown() {}

  static String escape(String plain) {
    return PUNCTUATION.matcher(plain.replace('\n', ' ')).replaceAll("\\\\$0");
  }

  /** In code font, whatever it holds. */
  static String code(String plain) {
    String fence = "`";
    while (plain.contains(fence)) {
      fence += "`";
    }
    String gap = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
    return fence + gap + plain.replace('\n', ' ') + gap + fence;
  }
}
