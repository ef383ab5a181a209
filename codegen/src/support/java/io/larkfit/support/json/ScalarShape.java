package io.larkfit.support.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string, boolean or number, or what is written as one; a number is no string. */
final class ScalarShape<T> extends Shape {
  private final JsonReader.Token token;
  private final int rank;
  private final Read<T> read;
  private final @Nullable Function<T, String> print;

  private ScalarShape(
      JsonReader.Token token, int rank, Read<T> read, @Nullable Function<T, String> print) {
    this.token = token;
    this.rank = rank;
    this.read = read;
    this.print = print;
  }

  /** A scalar that JSON has. */
  static <T> Schema of(JsonReader.Token token, int rank, Read<T> read) {
    return new Schema(new ScalarShape<>(token, rank, read, null));
  }

  /** A scalar that is a string on the wire. */
  static <T> Schema parsed(
      String expected, Function<String, @Nullable T> parse, Function<T, String> print) {
    Read<T> read = reader -> parse(reader, expected, parse);
    return new Schema(new ScalarShape<>(JsonReader.Token.STRING, 1, read, print));
  }

  private static <T> T parse(
      JsonReader reader, String expected, Function<String, @Nullable T> parse) throws IOException {
    String path = reader.getPath();
    try {
      T value = parse.apply(reader.nextString());
      if (value != null) {
        return value;
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // Said below, without the text.
    }
    throw new JsonDataException("Expected " + expected + " at path " + path);
  }

  @Override
  Object read(JsonReader reader, Moshi moshi) throws IOException {
    JsonReader.Token actual = reader.peek();
    if (actual != token) {
      throw new JsonDataException(
          "Expected " + token + " but was " + actual + " at path " + reader.getPath());
    }
    return read.read(reader);
  }

  @Override
  void write(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    // Moshi would give a float the digits of a double.
    Object json = kept instanceof Float ? new BigDecimal(kept.toString()) : kept;
    JsonText.write(writer, print == null ? json : text(kept));
  }

  @Override
  @SuppressWarnings("unchecked")
  String text(Object kept) {
    return print == null ? kept.toString() : print.apply((T) kept);
  }

  @Override
  int rank() {
    return rank;
  }

  interface Read<T> {
    T read(JsonReader reader) throws IOException;
  }
}
