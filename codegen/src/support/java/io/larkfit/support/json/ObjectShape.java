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
  private final Type type;
  private volatile @Nullable JsonAdapter<Object> adapter;

  ObjectShape(Type type) {
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

  /** Moshi's own look-up takes a lock. */
  private JsonAdapter<Object> adapter(Moshi moshi) {
    if (moshi != Json.moshi()) {
      return moshi.adapter(type);
    }
    JsonAdapter<Object> known = adapter;
    if (known == null) {
      known = moshi.adapter(type);
      adapter = known;
    }
    return known;
  }
}
