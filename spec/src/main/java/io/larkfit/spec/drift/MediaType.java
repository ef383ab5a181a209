package io.larkfit.spec.drift;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type without what goes without saying.
 *
 * @param name in lower case
 * @param charset in lower case; empty if it is UTF-8 or not said
 */
record MediaType(String name, String charset) {

  static final MediaType JSON = new MediaType("application/json", "");

  private static final Pattern FORM = Pattern.compile("[\\w.+-]+/[\\w.+-]+(\\s*;.*)?");
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w-]+)");

  /** Whether a text is a media type at all. */
  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  static MediaType of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(lower);
    String said = charset.find() ? charset.group(1) : "";
    return new MediaType(
        lower.replaceFirst(";.*$", "").strip(),
        said.equals("utf-8") || said.equals("utf8") ? "" : said);
  }
}
