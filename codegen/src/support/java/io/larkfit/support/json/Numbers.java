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
    String path = reader.getPath();
    long value = parseLong(reader.nextString(), "an int", path);
    if (value != (int) value) {
      throw refused("an int", Long.toString(value), path);
    }
    return (int) value;
  }

  static long nextLong(JsonReader reader) throws IOException {
    String path = reader.getPath();
    return parseLong(reader.nextString(), "a long", path);
  }

  static BigDecimal nextDecimal(JsonReader reader) throws IOException {
    String path = reader.getPath();
    return parse(reader.nextString(), "a number", path);
  }

  /** A Long if it would be written as one, else a BigDecimal. */
  static Number nextNumber(JsonReader reader) throws IOException {
    String path = reader.getPath();
    String text = reader.nextString();
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      BigDecimal decimal = parse(text, "a number", path);
      boolean isLong = decimal.scale() == 0 && decimal.unscaledValue().bitLength() < Long.SIZE;
      return isLong ? (Number) decimal.longValue() : decimal;
    }
  }

  private static long parseLong(String text, String expected, String path) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      // It may still be a whole number with a fraction or an exponent.
    }
    try {
      return parse(text, expected, path).longValueExact();
    } catch (ArithmeticException e) {
      throw refused(expected, text, path);
    }
  }

  private static BigDecimal parse(String text, String expected, String path) {
    if (text.length() > LONGEST) {
      throw refused(expected, "one of " + text.length() + " characters", path);
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw refused(expected, text, path);
    }
  }

  private static JsonDataException refused(String expected, String actual, String path) {
    return new JsonDataException(
        "Expected " + expected + " but was " + actual + " at path " + path);
  }
}
