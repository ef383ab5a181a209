package io.larkfit.spec.check;

import java.util.regex.Pattern;

/** What pages say must not steer the terminal. */
public final class ControlCharacters {

  private static final Pattern ANY = Pattern.compile("\\p{Cc}+");
  private static final Pattern BUT_LINE_ENDS = Pattern.compile("(?:(?!\\r?\\n)\\p{Cc})+");

  private ControlCharacters() {}

  /** A text of one line, with blanks in their place. */
  public static String replacedIn(String text) {
    return ANY.matcher(text).replaceAll(" ");
  }

  /** A text of several lines, with blanks in their place. */
  public static String replacedInLines(String text) {
    return BUT_LINE_ENDS.matcher(text).replaceAll(" ");
  }
}
