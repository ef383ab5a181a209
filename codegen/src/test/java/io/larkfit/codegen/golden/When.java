package io.larkfit.codegen.golden;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The hand-written type that the {@code envelopes} golden maps a schema to. */
public final class When {
  private final String text;

  private When(String text) {
    this.text = text;
  }

  public static JsonAdapter<When> jsonAdapter(Moshi moshi) {
    return new JsonAdapter<>() {
      @Override
      public When fromJson(JsonReader reader) throws IOException {
        return new When(reader.nextString());
      }

      @Override
      public void toJson(JsonWriter writer, @Nullable When when) throws IOException {
        writer.value(when == null ? null : when.text);
      }
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
