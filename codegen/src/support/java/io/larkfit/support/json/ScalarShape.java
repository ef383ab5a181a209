package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string, boolean or number, and what is written as one. */
final class ScalarShape<T> extends Shape {
  private final JsonAdapter<T> adapter;
  private final Function<T, String> text;
  private final int rank;

  private ScalarShape(JsonAdapter<T> adapter, Function<T, String> text, int rank) {
    this.adapter = adapter;
    this.text = text;
    this.rank = rank;
  }

  static <T> Schema of(JsonReader.Token token, int rank, Read<T> read, Write<T> write) {
    return new Schema(new ScalarShape<>(new Adapter<>(token, read, write), Object::toString, rank));
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
    JsonAdapter<T> adapter = new Adapter<>(JsonReader.Token.STRING, read, write);
    return new Schema(new ScalarShape<>(adapter, print, 1));
  }

  @Override
  JsonAdapter<?> adapter(Moshi moshi) {
    return adapter;
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

  /** A number is no string here, nor a string a number. */
  private static final class Adapter<T> extends JsonAdapter<T> {
    private final JsonReader.Token token;
    private final Read<T> read;
    private final Write<T> write;

    Adapter(JsonReader.Token token, Read<T> read, Write<T> write) {
      this.token = token;
      this.read = read;
      this.write = write;
    }

    @Override
    public T fromJson(JsonReader reader) throws IOException {
      JsonReader.Token actual = reader.peek();
      if (actual != token) {
        throw new JsonDataException(
            "Expected " + token + " but was " + actual + " at path " + reader.getPath());
      }
      return read.read(reader);
    }

    @Override
    public void toJson(JsonWriter writer, T value) throws IOException {
      write.write(writer, value);
    }
  }

  interface Read<T> {
    T read(JsonReader reader) throws IOException;
  }

  interface Write<T> {
    void write(JsonWriter writer, T value) throws IOException;
  }
}
