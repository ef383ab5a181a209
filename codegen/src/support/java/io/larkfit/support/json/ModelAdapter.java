package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes models. Refuses duplicate and missing properties and values of a wrong type, and
 * takes everything else as it comes.
 */
final class ModelAdapter<M extends Model> extends JsonAdapter<M> {
  private final ModelType<M> type;
  private final JsonReader.Options names;
  private final List<JsonAdapter<Object>> adapters = new ArrayList<>();
  private final @Nullable JsonAdapter<Object> additional;
  private final BitSet required = new BitSet();

  ModelAdapter(ModelType<M> type, Moshi moshi) {
    this.type = type;
    String[] named = new String[type.names()];
    for (int i = 0; i < named.length; i++) {
      named[i] = type.name(i);
      adapters.add(type.schema(i).adapter(moshi));
      required.set(i, type.isRequired(i));
    }
    this.names = JsonReader.Options.of(named);
    Schema schema = type.additional();
    this.additional = schema == null ? null : schema.adapter(moshi);
  }

  @Override
  public M fromJson(JsonReader reader) throws IOException {
    String path = required.isEmpty() ? "" : reader.getPath();
    @Nullable Object[] kept = type.empty().kept;
    Map<String, Object> others = new LinkedHashMap<>();
    BitSet seen = new BitSet();
    int unknown = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      int field = reader.selectName(names);
      if (field >= 0) {
        kept[field] = read(reader, field, seen);
        continue;
      }
      unknown++;
      String name = reader.nextName();
      if (additional == null) {
        reader.skipValue();
      } else {
        MapShape.put(reader, others, name, additional.fromJson(reader));
      }
    }
    reader.endObject();
    requireAll(seen, path);
    Fit.add(reader, seen.cardinality(), unknown);
    if (additional != null) {
      kept[type.names()] = Collections.unmodifiableMap(others);
    }
    return type.create(kept);
  }

  private @Nullable Object read(JsonReader reader, int field, BitSet seen) throws IOException {
    if (seen.get(field)) {
      throw new JsonDataException("Duplicate property at path " + reader.getPath());
    }
    seen.set(field);
    if (reader.peek() != JsonReader.Token.NULL) {
      return adapters.get(field).fromJson(reader);
    }
    if (required.get(field) && !type.schema(field).isNullable()) {
      throw new JsonDataException("Unexpected null at path " + reader.getPath());
    }
    return type.orNull(field, reader.nextNull());
  }

  private void requireAll(BitSet seen, String path) {
    for (int i = required.nextSetBit(0); i >= 0; i = required.nextSetBit(i + 1)) {
      if (!seen.get(i)) {
        throw new JsonDataException(
            "Required property '" + type.name(i) + "' missing at path " + path);
      }
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void toJson(JsonWriter writer, M model) throws IOException {
    @Nullable Object[] kept = model.values.kept;
    writer.beginObject();
    for (int i = 0; i < adapters.size(); i++) {
      Object value = kept[i];
      if (value != null) {
        writer.name(type.name(i));
        adapters.get(i).toJson(writer, value == Special.NULL ? null : value);
      }
    }
    if (additional != null) {
      for (Map.Entry<String, Object> other :
          ((Map<String, Object>) kept[adapters.size()]).entrySet()) {
        writer.name(other.getKey());
        additional.toJson(writer, other.getValue());
      }
    }
    writer.endObject();
  }
}
