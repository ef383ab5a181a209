package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the adapters of scalars, lists and maps, and refuses all other types. */
final class StandardJsonAdapters implements JsonAdapter.Factory {
  private static final Map<Class<?>, Schema> SCALARS = new HashMap<>();

  static {
    SCALARS.put(Boolean.class, Schema.BOOLEAN);
    SCALARS.put(boolean.class, Schema.BOOLEAN);
    SCALARS.put(Integer.class, Schema.INT32);
    SCALARS.put(int.class, Schema.INT32);
    SCALARS.put(Long.class, Schema.INT64);
    SCALARS.put(long.class, Schema.INT64);
    SCALARS.put(String.class, Schema.STRING);
  }

  @Override
  public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    Schema scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar.adapter(moshi);
    }
    if (isOf(List.class, type)) {
      return new ListShape.Adapter<>(moshi.adapter(lastArgument(type)));
    }
    if (isOf(Map.class, type)) {
      return new MapShape.Adapter<>(moshi.adapter(lastArgument(type)));
    }
    throw new IllegalArgumentException("No JSON adapter was generated for " + type);
  }

  private static boolean isOf(Class<?> raw, Type type) {
    return type instanceof ParameterizedType && ((ParameterizedType) type).getRawType() == raw;
  }

  private static Type lastArgument(Type type) {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return arguments[arguments.length - 1];
  }
}
