package io.larkfit.support.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * JSON of any kind: Boolean, String, Long, BigDecimal for all other numbers, and unmodifiable lists
 * and maps of these and of nulls.
 */
public final class AnyShape extends Shape {
  public static final Schema ANY = new Schema(new AnyShape());

  private AnyShape() {}

  @Override
  Object read(JsonReader reader, Moshi moshi) throws IOException {
    switch (reader.peek()) {
      case BEGIN_ARRAY:
        return list().read(reader, moshi);
      case BEGIN_OBJECT:
        return map().read(reader, moshi);
      case NUMBER:
        return Numbers.nextNumber(reader);
      case BOOLEAN:
        return reader.nextBoolean();
      default:
        return reader.nextString();
    }
  }

  @Override
  void write(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    if (kept instanceof List) {
      list().write(writer, kept, moshi);
    } else if (kept instanceof Map) {
      map().write(writer, kept, moshi);
    } else {
      JsonText.write(writer, kept);
    }
  }

  @Override
  Object keep(Object given) {
    if (given instanceof List) {
      return list().keep(given);
    }
    if (given instanceof Map) {
      return map().keep(given);
    }
    if (given instanceof Number) {
      return number(given.toString());
    }
    if (given instanceof String || given instanceof Boolean) {
      return given;
    }
    throw new IllegalArgumentException("Not a JSON value: " + given.getClass());
  }

  @Override
  Object keepRaw(Object given) {
    return keep(given);
  }

  @Override
  int rank() {
    return -1;
  }

  private static Number number(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      return new BigDecimal(text);
    }
  }

  private static ListShape list() {
    return new ListShape(ANY.nullable());
  }

  private static MapShape map() {
    return new MapShape(ANY.nullable());
  }
}
