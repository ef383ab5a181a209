package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the adapters of all unions have in common. */
abstract class UnionAdapter<U extends Union<K>, K extends Enum<K>> extends JsonAdapter<U> {
  final UnionType<U, K> type;
  private final Map<K, JsonAdapter<Object>> adapters = new LinkedHashMap<>();

  UnionAdapter(UnionType<U, K> type, Moshi moshi) {
    this.type = type;
    type.schemas().forEach((kind, schema) -> adapters.put(kind, schema.adapter(moshi)));
  }

  final Object read(JsonReader reader, K kind) throws IOException {
    return adapters.get(kind).fromJson(reader);
  }

  @Override
  public void toJson(JsonWriter writer, U union) throws IOException {
    adapters.get(union.kind()).toJson(writer, union.value());
  }
}
