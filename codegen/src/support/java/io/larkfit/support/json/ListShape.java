package io.larkfit.support.json;

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
  Object read(JsonReader reader, Moshi moshi) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      list.add(items.read(reader, moshi));
    }
    reader.endArray();
    return Collections.unmodifiableList(list);
  }

  @Override
  void write(JsonWriter writer, Object kept, Moshi moshi) throws IOException {
    writer.beginArray();
    for (Object item : (List<?>) kept) {
      items.write(writer, item, moshi);
    }
    writer.endArray();
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
}
