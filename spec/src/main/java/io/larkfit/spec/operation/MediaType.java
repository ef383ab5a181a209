package io.larkfit.spec.operation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Media types without what goes without saying. */
public final class MediaType {

  public static final String JSON = "application/json";

  private static final Pattern FORM = Pattern.compile("[\\w.+-]+/[\\w.+-]+(\\s*;.*)?");
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w-]+)");

  private MediaType() {}

  /** Whether a text is a media type at all. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** In lower case, and without a charset that is UTF-8. */
  public static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(lower);
    String said = charset.find() ? charset.group(1) : "utf-8";
    String name = lower.replaceFirst(";.*$", "").strip();
    return said.matches("utf-?8") ? name : name + "; charset=" + said;
  }
}
