package io.larkfit.call;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An answer's code as it came: a number, perhaps in quotes, with a fraction, or of any length. */
final class Code {
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
  private static final int LONGEST = 40;

  private final String text;

  private Code(String text) {
    this.text = text;
  }

  /** Null if the text is no number. */
  static @Nullable Code of(String text) {
    return NUMBER.matcher(text).matches() ? new Code(text) : null;
  }

  boolean isZero() {
    Long value = value();
    return value != null && value == 0;
  }

  /** Null if it is no whole number, or too large. */
  @Nullable Long value() {
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      return new BigDecimal(text).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** The same for codes of the same value. */
  @Override
  public String toString() {
    Long value = value();
    if (value != null) {
      return value.toString();
    }
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
