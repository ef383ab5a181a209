package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** JSON without reflection: the adapters of the models and of what they consist of. */
public final class Json {
  private static final Moshi MOSHI =
      new Moshi.Builder()
          .add(new GeneratedJsonAdapters())
          .add((type, annotations, moshi) -> schema(type, false).adapter(moshi))
          .build();

  private Json() {}

  /** Knows the generated models and nothing else: no reflection is ever reached. */
  public static Moshi moshi() {
    return MOSHI;
  }

  /**
   * The adapter of a generated type, a scalar, or a list or map of these.
   *
   * @throws IllegalArgumentException if the type is none of them
   */
  public static <T> JsonAdapter<T> adapter(Type type) {
    return MOSHI.adapter(type);
  }

  private static Schema schema(Type type, boolean element) {
    if (type == Boolean.class || type == boolean.class) {
      return Schema.BOOLEAN;
    } else if (type == Integer.class || type == int.class) {
      return Schema.INT32;
    } else if (type == Long.class || type == long.class) {
      return Schema.INT64;
    } else if (type == String.class) {
      return Schema.STRING;
    } else if (type instanceof Class && element) {
      return Schema.of((Class<?>) type);
    } else if (type instanceof ParameterizedType) {
      Type raw = ((ParameterizedType) type).getRawType();
      Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
      if (raw == List.class) {
        return Schema.list(schema(arguments[0], true));
      } else if (raw == Map.class) {
        return Schema.map(schema(arguments[1], true));
      }
    }
    throw new IllegalArgumentException("No JSON adapter was generated for " + type);
  }
}
