package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes a value as callers see it. */
final class SchemaAdapter<T> extends JsonAdapter<T> {
  private final Schema schema;
  private final Moshi moshi;

  SchemaAdapter(Schema schema, Moshi moshi) {
    this.schema = schema;
    this.moshi = moshi;
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable T fromJson(JsonReader reader) throws IOException {
    return (T) schema.show(schema.read(reader, moshi));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    schema.write(writer, schema.keep(value), moshi);
  }
}
