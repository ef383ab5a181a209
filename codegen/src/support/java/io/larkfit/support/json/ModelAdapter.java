package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes models. Refuses duplicate and missing properties and values of a wrong type, and
 * takes everything else as it comes.
 */
final class ModelAdapter<M extends Model> extends JsonAdapter<M> {
  private final ModelType<M> type;
  private final JsonReader.Options names;
  private final Moshi moshi;
  private final @Nullable MapShape others;
  private final BitSet required = new BitSet();

  ModelAdapter(ModelType<M> type, Moshi moshi) {
    this.type = type;
    String[] named = new String[type.names()];
    for (int i = 0; i < named.length; i++) {
      named[i] = type.name(i);
      required.set(i, type.isRequired(i));
    }
    this.names = JsonReader.Options.of(named);
    this.others = type.others();
    this.moshi = moshi;
  }

  @Override
  public M fromJson(JsonReader reader) throws IOException {
    String path = required.isEmpty() ? "" : reader.getPath();
    @Nullable Object[] kept = type.empty().kept;
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
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
      if (others != null) {
        others.readEntry(reader, map, moshi);
        continue;
      }
      reader.skipName();
      reader.skipValue();
    }
    reader.endObject();
    requireAll(seen, path);
    weigh(reader.tag(Fit.class), seen.cardinality(), unknown, kept);
    if (others != null) {
      kept[type.names()] = Collections.unmodifiableMap(map);
    }
    return type.create(kept);
  }

  private @Nullable Object read(JsonReader reader, int field, BitSet seen) throws IOException {
    if (seen.get(field)) {
      throw new JsonDataException("Duplicate property at path " + reader.getPath());
    }
    seen.set(field);
    if (reader.peek() != JsonReader.Token.NULL) {
      return type.schema(field).read(reader, moshi);
    }
    if (required.get(field) && !type.schema(field).isNullable()) {
      throw new JsonDataException("Unexpected null at path " + reader.getPath());
    }
    return type.orNull(field, reader.nextNull());
  }

  private void weigh(@Nullable Fit fit, int known, int unknown, @Nullable Object[] kept) {
    if (fit == null) {
      return;
    }
    fit.known += known;
    fit.unknown += unknown;
    for (int i = 0; i < type.names(); i++) {
      fit.strange += kept[i] == null || type.schema(i).expects(kept[i]) ? 0 : 1;
    }
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
  public void toJson(JsonWriter writer, M model) throws IOException {
    @Nullable Object[] kept = model.values.kept;
    writer.beginObject();
    for (int i = 0; i < type.names(); i++) {
      if (kept[i] != null) {
        writer.name(type.name(i));
        type.schema(i).write(writer, kept[i], moshi);
      }
    }
    if (others != null) {
      others.writeEntries(writer, kept[type.names()], moshi);
    }
    writer.endObject();
  }
}
