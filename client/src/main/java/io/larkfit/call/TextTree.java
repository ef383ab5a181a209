package io.larkfit.call;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.larkfit.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Texts, and lists of objects of texts, from JSON of any type and depth; the rest is left out. If
 * reading fails, what was read before is in it.
 */
final class TextTree {
  private static final int MANY = 100;

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds the properties of an object. A text alone counts as its message. */
  void read(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      String text = reader.peek() == JsonReader.Token.STRING ? reader.nextString() : null;
      if (text == null) {
        skip(reader);
      } else {
        values.putIfAbsent("message", text);
      }
      return;
    }
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
        List<Map<String, Object>> items = new ArrayList<>();
        values.putIfAbsent(name, items);
        readItems(reader, items);
      } else {
        put(values, name, scalar(reader));
      }
    }
    reader.endObject();
  }

  private static void readItems(JsonReader reader, List<Map<String, Object>> items)
      throws IOException {
    reader.beginArray();
    while (reader.hasNext()) {
      if (reader.peek() != JsonReader.Token.BEGIN_OBJECT || items.size() == MANY) {
        skip(reader);
        continue;
      }
      Map<String, Object> item = new LinkedHashMap<>();
      items.add(item);
      reader.beginObject();
      while (reader.hasNext()) {
        put(item, reader.nextName(), scalar(reader));
      }
      reader.endObject();
    }
    reader.endArray();
  }

  private static void put(Map<String, Object> object, String name, @Nullable String text) {
    if (text != null && object.size() < MANY) {
      object.putIfAbsent(name, text);
    }
  }

  /** A text, number or boolean as text; null for all else. */
  static @Nullable String scalar(JsonReader reader) throws IOException {
    switch (reader.peek()) {
      case STRING:
      case NUMBER:
        return reader.nextString();
      case BOOLEAN:
        return String.valueOf(reader.nextBoolean());
      default:
        skip(reader);
        return null;
    }
  }

  /** Moshi's own skipping ends at a depth of 255. */
  static void skip(JsonReader reader) throws IOException {
    try (BufferedSource value = reader.nextSource()) {
      value.readAll(Okio.blackhole());
    }
  }

  /** What of it fits into a model whose properties are all optional; null if nothing does. */
  <T> @Nullable T as(Class<T> model) {
    JsonAdapter<T> adapter = Json.adapter(model);
    Map<String, Object> fitting = new LinkedHashMap<>();
    T nothing = adapter.fromJsonValue(fitting);
    values.forEach(
        (name, value) -> {
          if (fits(adapter, name, value)) {
            fitting.put(name, value);
          }
        });
    T all = adapter.fromJsonValue(fitting);
    return all == null || all.equals(nothing) ? null : all;
  }

  private static boolean fits(JsonAdapter<?> adapter, String name, Object value) {
    try {
      return adapter.fromJsonValue(Collections.singletonMap(name, value)) != null;
    } catch (JsonDataException e) {
      return false;
    }
  }
}
