package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.reflect.Type;

/** JSON without reflection: the adapters of the models and of what they consist of. */
public final class Json {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(new GeneratedJsonAdapters()).add(new StandardJsonAdapters()).build();

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
}
