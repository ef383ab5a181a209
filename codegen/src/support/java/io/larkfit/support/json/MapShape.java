package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An unmodifiable map, in the order of the wire. */
final class MapShape extends Shape {
  private final Schema values;

  MapShape(Schema values) {
    this.values = values;
  }

  @Override
  JsonAdapter<?> adapter(Moshi moshi) {
    return new Adapter<>(values.adapter(moshi));
  }

  @Override
  Object keep(Object given) {
    return copy(given, values::keep);
  }

  @Override
  Object keepRaw(Object given) {
    return copy(given, values::keepRaw);
  }

  @Override
  Object show(Object kept) {
    return copy(kept, values::show);
  }

  @Override
  void checkInside(String path, Object kept, List<String> found) {
    ((Map<?, ?>) kept).forEach((key, value) -> values.check(path + "." + key, value, found));
  }

  private static Object copy(Object map, Function<@Nullable Object, @Nullable Object> copyOfValue) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    ((Map<?, ?>) map).forEach((key, value) -> copy.put((String) key, copyOfValue.apply(value)));
    return Collections.unmodifiableMap(copy);
  }

  /** Keeps a property that must be new. */
  static <T> void put(JsonReader reader, Map<String, T> map, String name, T value) {
    if (map.containsKey(name)) {
      throw new JsonDataException("Duplicate property at path " + reader.getPath());
    }
    map.put(name, value);
  }

  static final class Adapter<T> extends JsonAdapter<Map<String, T>> {
    private final JsonAdapter<T> value;

    Adapter(JsonAdapter<T> value) {
      this.value = value;
    }

    @Override
    public Map<String, T> fromJson(JsonReader reader) throws IOException {
      Map<String, T> map = new LinkedHashMap<>();
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        put(reader, map, name, value.fromJson(reader));
      }
      reader.endObject();
      return Collections.unmodifiableMap(map);
    }

    @Override
    public void toJson(JsonWriter writer, Map<String, T> map) throws IOException {
      writer.beginObject();
      for (Map.Entry<String, T> entry : map.entrySet()) {
        writer.name(entry.getKey());
        value.toJson(writer, entry.getValue());
      }
      writer.endObject();
    }
  }
}
