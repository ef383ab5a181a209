package io.larkfit.call;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Decodes a whole JSON body, and nothing after it. */
final class JsonBody {
  private JsonBody() {}

  /**
   * Decodes a body, or one property of it.
   *
   * @param unwrap the property; null for the body itself
   * @throws JsonDataException if the JSON is not what the adapter expects, naming the path
   * @throws IOException if it is not JSON
   */
  static <T> T decode(Buffer body, @Nullable String unwrap, JsonAdapter<T> adapter)
      throws IOException {
    if (body.exhausted()) {
      throw new JsonDataException("The body is empty");
    }
    // Bit by bit: in a long Buffer, Moshi walks from its beginning to each blank that it skips.
    JsonReader reader = JsonReader.of(Okio.buffer((Source) body));
    T value = unwrap == null ? adapter.fromJson(reader) : property(reader, unwrap, adapter);
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new JsonDataException("The body goes on after its end");
    }
    if (value == null && unwrap != null) {
      // "Nothing to tell" is written as an empty object, as null, or not at all.
      value = adapter.fromJson("{}");
    }
    if (value == null) {
      throw new JsonDataException("The body is null");
    }
    return value;
  }

  private static <T> @Nullable T property(JsonReader reader, String name, JsonAdapter<T> adapter)
      throws IOException {
    T value = null;
    boolean found = false;
    reader.beginObject();
    while (reader.hasNext()) {
      if (!reader.nextName().equals(name)) {
        reader.skipValue();
        continue;
      }
      if (found) {
        throw new JsonDataException("Duplicate property at path " + reader.getPath());
      }
      found = true;
      value = reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : adapter.fromJson(reader);
    }
    reader.endObject();
    return value;
  }
}
