package io.larkfit.support.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A union whose objects name their kind in one of their properties; those that leave it out are of
 * the kind that fits best.
 */
final class DiscriminatedAdapter<U extends Union<K>, K extends Enum<K>> extends UnionAdapter<U, K> {
  private final String property;
  private final BestFitAdapter<U, K> unnamed;

  DiscriminatedAdapter(UnionType<U, K> type, String property, Moshi moshi) {
    super(type, moshi);
    this.property = property;
    this.unnamed = new BestFitAdapter<>(type, true, moshi);
  }

  @Override
  public U fromJson(JsonReader reader) throws IOException {
    @Nullable String name;
    try (JsonReader peek = reader.peekJson()) {
      name = discriminator(peek);
    }
    if (name == null) {
      return unnamed.fromJson(reader);
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

  private @Nullable String discriminator(JsonReader reader) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(property)) {
        return reader.nextString();
      }
      reader.skipValue();
    }
    return null;
  }
}
