package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any kind: null, Boolean, String, Long, BigDecimal for all other numbers, and unmodifiable
 * lists and maps of these.
 */
public final class AnyShape extends Shape {
  public static final Schema ANY = new Schema(new AnyShape());

  private AnyShape() {}

  @Override
  JsonAdapter<?> adapter(Moshi moshi) {
    return new Adapter();
  }

  @Override
  Object keep(Object given) {
    if (given instanceof List) {
      return new ListShape(ANY).keep(given);
    }
    if (given instanceof Map) {
      return new MapShape(ANY).keep(given);
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

  private static final class Adapter extends JsonAdapter<@Nullable Object> {
    private final JsonAdapter<List<@Nullable Object>> list = new ListShape.Adapter<>(this);
    private final JsonAdapter<Map<String, @Nullable Object>> map = new MapShape.Adapter<>(this);

    @Override
    public @Nullable Object fromJson(JsonReader reader) throws IOException {
      switch (reader.peek()) {
        case BEGIN_ARRAY:
          return list.fromJson(reader);
        case BEGIN_OBJECT:
          return map.fromJson(reader);
        case STRING:
          return reader.nextString();
        case NUMBER:
          return number(reader.nextString());
        case BOOLEAN:
          return reader.nextBoolean();
        default:
          return reader.nextNull();
      }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
      if (value == null) {
        NullableAdapter.writeNull(writer);
      } else if (value instanceof List) {
        list.toJson(writer, (List<@Nullable Object>) value);
      } else if (value instanceof Map) {
        map.toJson(writer, (Map<String, @Nullable Object>) value);
      } else {
        writer.jsonValue(keepScalar(value));
      }
    }

    private static Object keepScalar(Object value) {
      if (value instanceof Number || value instanceof String || value instanceof Boolean) {
        return value;
      }
      throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
    }
  }
}
