package io.larkfit.codegen.emit.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A hand-written class for a string in the spec; no record, as it is compiled against Java 8. */
public final class Moment {

  private final String text;

  public Moment(String text) {
    this.text = text;
  }

  public static JsonAdapter<Moment> jsonAdapter(Moshi moshi) {
    return new JsonAdapter<>() {
      @Override
      public Moment fromJson(JsonReader reader) throws IOException {
        return new Moment(reader.nextString());
      }

      @Override
      public void toJson(JsonWriter writer, @Nullable Moment moment) throws IOException {
        writer.value(Objects.requireNonNull(moment).text);
      }
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
