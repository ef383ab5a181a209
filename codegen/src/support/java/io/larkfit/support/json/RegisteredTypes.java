package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The adapters of models and unions, whose classes register them while they are initialised. */
final class RegisteredTypes {
  private static final Map<Type, Function<Moshi, JsonAdapter<?>>> ADAPTERS =
      new ConcurrentHashMap<>();

  private RegisteredTypes() {}

  static void add(Class<?> type, Function<Moshi, JsonAdapter<?>> adapter) {
    ADAPTERS.put(type, adapter);
  }

  /** Initialises the class, and no other: an API may have thousands. */
  static @Nullable JsonAdapter<?> find(Type type, Moshi moshi) {
    try {
      if (type instanceof Class) {
        Class.forName(((Class<?>) type).getName(), true, ((Class<?>) type).getClassLoader());
      }
    } catch (ClassNotFoundException e) {
      return null; // A primitive.
    }
    Function<Moshi, JsonAdapter<?>> adapter = ADAPTERS.get(type);
    return adapter == null ? null : adapter.apply(moshi);
  }
}
