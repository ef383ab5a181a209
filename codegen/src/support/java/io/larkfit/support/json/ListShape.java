package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list. */
final class ListShape extends Shape {
  private final Schema items;

  ListShape(Schema items) {
    this.items = items;
  }

  @Override
  JsonAdapter<?> adapter(Moshi moshi) {
    return new Adapter<>(items.adapter(moshi));
  }

  @Override
  Object keep(Object given) {
    return copy(given, items::keep);
  }

  @Override
  Object keepRaw(Object given) {
    return copy(given, items::keepRaw);
  }

  @Override
  Object show(Object kept) {
    return copy(kept, items::show);
  }

  @Override
  void checkInside(String path, Object kept, List<String> found) {
    int index = 0;
    for (Object item : (List<?>) kept) {
      items.check(path + "[" + index++ + "]", item, found);
    }
  }

  private static Object copy(Object list, Function<@Nullable Object, @Nullable Object> copyOfItem) {
    List<@Nullable Object> copy = new ArrayList<>(((List<?>) list).size());
    for (Object item : (List<?>) list) {
      copy.add(copyOfItem.apply(item));
    }
    return Collections.unmodifiableList(copy);
  }

  static final class Adapter<T> extends JsonAdapter<List<T>> {
    private final JsonAdapter<T> item;

    Adapter(JsonAdapter<T> item) {
      this.item = item;
    }

    @Override
    public List<T> fromJson(JsonReader reader) throws IOException {
      List<T> list = new ArrayList<>();
      reader.beginArray();
      while (reader.hasNext()) {
        list.add(item.fromJson(reader));
      }
      reader.endArray();
      return Collections.unmodifiableList(list);
    }

    @Override
    public void toJson(JsonWriter writer, List<T> list) throws IOException {
      writer.beginArray();
      for (T each : list) {
        item.toJson(writer, each);
      }
      writer.endArray();
    }
  }
}
