package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value or null. */
final class NullableAdapter<T> extends JsonAdapter<@Nullable T> {
  private final JsonAdapter<T> value;

  NullableAdapter(JsonAdapter<T> value) {
    this.value = value;
  }

  @Override
  public @Nullable T fromJson(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : value.fromJson(reader);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T valueOrNull) throws IOException {
    if (valueOrNull == null) {
      writeNull(writer);
    } else {
      value.toJson(writer, valueOrNull);
    }
  }

  /** Writes a null that the writer would otherwise leave out. */
  static void writeNull(JsonWriter writer) throws IOException {
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    try {
      writer.nullValue();
    } finally {
      writer.setSerializeNulls(serializeNulls);
    }
  }
}
