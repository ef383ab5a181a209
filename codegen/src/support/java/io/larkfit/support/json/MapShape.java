package io.larkfit.support.json;

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
  Object read(JsonReader reader, Moshi moshi) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      readEntry(reader, map, moshi);
    }
    reader.endObject();
    return Collections.unmodifiableMap(map);
  }

  void readEntry(JsonReader reader, Map<String, @Nullable Object> map, Moshi moshi)
      throws IOException {
    String name = reader.nextName();
    if (map.containsKey(name)) {
      throw new JsonDataException("Duplicate property at path " + reader.getPath());
    }
    if (!JsonText.isWellFormed(name)) {
      throw new JsonDataException("A name with half a character at path " + reader.getPath());
    }
    map.put(name, values.read(reader, moshi));
  }

  @Override
  void write(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    writer.beginObject();
    writeEntries(writer, kept, moshi);
    writer.endObject();
  }

  void writeEntries(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) kept).entrySet()) {
      writer.name((String) entry.getKey());
      values.write(writer, entry.getValue(), moshi);
    }
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
}
