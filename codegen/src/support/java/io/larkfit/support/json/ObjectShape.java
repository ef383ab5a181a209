package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A class with an adapter of its own, found when first needed: types may be recursive. */
final class ObjectShape extends Shape {
  private final Class<?> type;
  private volatile @Nullable Found found;

  ObjectShape(Class<?> type) {
    this.type = type;
  }

  @Override
  Object read(JsonReader reader, Moshi moshi) throws IOException {
    return adapter(moshi).fromJson(reader);
  }

  @Override
  void write(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    adapter(moshi).toJson(writer, kept);
  }

  private JsonAdapter<Object> adapter(Moshi moshi) {
    Found last = found;
    if (last == null || last.moshi != moshi) {
      last = new Found(moshi, moshi.adapter((Type) type));
      found = last;
    }
    return last.adapter;
  }

  /** Moshi's own look-up takes a lock. */
  private static final class Found {
    final Moshi moshi;
    final JsonAdapter<Object> adapter;

    Found(Moshi moshi, JsonAdapter<Object> adapter) {
      this.moshi = moshi;
      this.adapter = adapter;
    }
  }
}
