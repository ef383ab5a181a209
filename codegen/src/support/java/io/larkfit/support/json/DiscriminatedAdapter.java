package io.larkfit.support.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;

/** A union whose objects name their kind in one of their properties. */
final class DiscriminatedAdapter<U extends Union<K>, K extends Enum<K>> extends UnionAdapter<U, K> {
  private final String property;

  DiscriminatedAdapter(UnionType<U, K> type, String property, Moshi moshi) {
    super(type, moshi);
    this.property = property;
  }

  @Override
  public U fromJson(JsonReader reader) throws IOException {
    String name;
    try (JsonReader peek = reader.peekJson()) {
      name = discriminator(peek);
    }
    K kind = type.kinds().get(name);
    if (kind == null) {
      String known = String.join(", ", type.kinds().keySet());
      throw new JsonDataException(
          "Unknown "
              + property
              + " '"
              + name
              + "' at path "
              + reader.getPath()
              + "; known: "
              + known);
    }
    return type.create(kind, read(reader, kind));
  }

  private String discriminator(JsonReader reader) throws IOException {
    String path = reader.getPath();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(property)) {
        return reader.nextString();
      }
      reader.skipValue();
    }
    throw new JsonDataException("Required property '" + property + "' missing at path " + path);
  }

  @Override
  public void toJson(JsonWriter writer, U union) throws IOException {
    String label = type.label(union.kind());
    if (label == null) {
      super.toJson(writer, union);
      return;
    }
    writer.beginObject();
    writer.name(property).value(label);
    int flattened = writer.beginFlatten();
    super.toJson(writer, union);
    writer.endFlatten(flattened);
    writer.endObject();
  }
}
