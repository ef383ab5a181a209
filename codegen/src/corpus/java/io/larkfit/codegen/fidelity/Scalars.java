package io.larkfit.codegen.fidelity;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The generated adapters, and those of scalars that only models hold: as the models read them. */
final class Scalars {
  private static final Map<String, List<Class<?>>> TYPES =
      Map.ofEntries(
          Map.entry("BOOLEAN", List.of(Boolean.class, boolean.class)),
          Map.entry("INT32", List.of(Integer.class, int.class)),
          Map.entry("INT64", List.of(Long.class, long.class)),
          Map.entry("STRING", List.of(String.class)),
          Map.entry("FLOAT", List.of(Float.class, float.class)),
          Map.entry("DOUBLE", List.of(Double.class, double.class)),
          Map.entry("DECIMAL", List.of(BigDecimal.class)),
          Map.entry("DATE", List.of(LocalDate.class)),
          Map.entry("DATE_TIME", List.of(OffsetDateTime.class)),
          Map.entry("UUID", List.of(UUID.class)),
          Map.entry("URI", List.of(URI.class)),
          Map.entry("BYTES", List.of(ByteString.class)));

  private Scalars() {}

  static Moshi with(Moshi generated, GeneratedTypes types) throws Exception {
    Moshi.Builder builder = new Moshi.Builder();
    for (String support : List.of("Schema", "Formats")) {
      Class<?> constants = types.support(support);
      for (Map.Entry<String, List<Class<?>>> entry : TYPES.entrySet()) {
        Object schema = constants == null ? null : constant(constants, entry.getKey());
        if (schema != null) {
          Method adapter = schema.getClass().getDeclaredMethod("adapter", Moshi.class);
          adapter.setAccessible(true);
          for (Class<?> type : entry.getValue()) {
            add(builder, type, Codec.call(adapter, schema, generated));
          }
        }
      }
    }
    return builder.add((type, annotations, moshi) -> find(generated, type)).build();
  }

  private static @Nullable JsonAdapter<?> find(Moshi generated, java.lang.reflect.Type type) {
    java.lang.reflect.Type leaf = type;
    while (Codec.isCollection(leaf)) {
      leaf = Codec.last(leaf);
    }
    boolean uncommon =
        Codec.isCollection(type)
            && TYPES.values().stream().flatMap(List::stream).anyMatch(leaf::equals);
    return uncommon ? null : generated.adapter(type);
  }

  @SuppressWarnings("unchecked") // The schema of that name is of that type.
  private static <T> void add(Moshi.Builder builder, Class<T> type, @Nullable Object adapter) {
    builder.add(type, (JsonAdapter<T>) java.util.Objects.requireNonNull(adapter));
  }

  private static @Nullable Object constant(Class<?> type, String name) throws Exception {
    try {
      return type.getField(name).get(null);
    } catch (NoSuchFieldException e) {
      return null;
    }
  }
}
