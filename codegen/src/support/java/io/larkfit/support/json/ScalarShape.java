package io.larkfit.support.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string, boolean or number, or what is written as one; a number is no string. */
final class ScalarShape<T> extends Shape {
  private final JsonReader.Token token;
  private final int rank;
  private final Read<T> read;
  private final Write<T> write;
  private final Function<T, String> text;

  private ScalarShape(
      JsonReader.Token token, int rank, Read<T> read, Write<T> write, Function<T, String> text) {
    this.token = token;
    this.rank = rank;
    this.read = read;
    this.write = write;
    this.text = text;
  }

  static <T> Schema of(JsonReader.Token token, int rank, Read<T> read, Write<T> write) {
    return new Schema(new ScalarShape<>(token, rank, read, write, Object::toString));
  }

  /** A scalar that is a string on the wire. */
  static <T> Schema parsed(
      String expected, Function<String, @Nullable T> parse, Function<T, String> print) {
    Read<T> read =
        reader -> {
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
        };
    Write<T> write = (writer, value) -> writer.value(print.apply(value));
    return new Schema(new ScalarShape<>(JsonReader.Token.STRING, 1, read, write, print));
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
  @SuppressWarnings("unchecked")
  void write(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    write.write(writer, (T) kept);
  }

  @Override
  @SuppressWarnings("unchecked")
  String text(Object kept) {
    return text.apply((T) kept);
  }

  @Override
  int rank() {
    return rank;
  }

  interface Read<T> {
    T read(JsonReader reader) throws IOException;
  }

  interface Write<T> {
    void write(JsonWriter writer, T value) throws IOException;
  }
}
