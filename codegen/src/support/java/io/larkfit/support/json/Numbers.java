package io.larkfit.support.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Numbers of bounded length. The time that it takes to parse one grows with the square of its
 * length, up to half an hour for ten million digits.
 */
final class Numbers {
  /** More than the longest double needs that is written out in full. */
  private static final int LONGEST = 1100;

  private Numbers() {}

  static int nextInt(JsonReader reader) throws IOException {
    long value = parseLong(reader.nextString(), "an int", reader);
    if (value != (int) value) {
      throw refused("an int", Long.toString(value), reader);
    }
    return (int) value;
  }

  static long nextLong(JsonReader reader) throws IOException {
    return parseLong(reader.nextString(), "a long", reader);
  }

  static BigDecimal nextDecimal(JsonReader reader) throws IOException {
    return parse(reader.nextString(), "a number", reader);
  }

  /** A Long if it would be written as one, else a BigDecimal. */
  static Number nextNumber(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      BigDecimal decimal = parse(text, "a number", reader);
      boolean isLong = decimal.scale() == 0 && decimal.unscaledValue().bitLength() < Long.SIZE;
      return isLong ? (Number) decimal.longValue() : decimal;
    }
  }

  private static long parseLong(String text, String expected, JsonReader reader) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      // It may still be a whole number with a fraction or an exponent.
    }
    try {
      return parse(text, expected, reader).longValueExact();
    } catch (ArithmeticException e) {
      throw refused(expected, text, reader);
    }
  }

  private static BigDecimal parse(String text, String expected, JsonReader reader) {
    if (text.length() > LONGEST) {
      throw refused(expected, "one of " + text.length() + " characters", reader);
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw refused(expected, text, reader);
    }
  }

  private static JsonDataException refused(String expected, String actual, JsonReader reader) {
    return new JsonDataException(
        "Expected " + expected + " but was " + actual + " at path " + pathOfLast(reader));
  }

  /** The path of the value that was read last: in a list, the reader is one ahead. */
  private static String pathOfLast(JsonReader reader) {
    String path = reader.getPath();
    int open = path.lastIndexOf('[');
    if (open < 0 || !path.substring(open).matches("\\[[0-9]{1,9}]")) {
      return path;
    }
    int index = Integer.parseInt(path.substring(open + 1, path.length() - 1));
    return path.substring(0, open + 1) + (index - 1) + "]";
  }
}
