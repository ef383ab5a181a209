package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Values as the text of parameters. */
final class ParameterText {
  private ParameterText() {}

  /**
   * As in JSON but without quotes and exponents, enums by their value; lists and objects as JSON.
   */
  static String of(Object value, Type type) {
    return value instanceof String ? (String) value : ofJson(tree(value, type));
  }

  /** Maps, lists and scalars that stand for the value's JSON. */
  static @Nullable Object tree(Object value, Type type) {
    return adapter(value, type).toJsonValue(value);
  }

  static JsonAdapter<Object> adapter(Object value, Type type) {
    boolean primitive = type instanceof Class && ((Class<?>) type).isPrimitive();
    return Json.adapter(primitive ? value.getClass() : type);
  }

  static String ofJson(@Nullable Object json) {
    if (json instanceof Map || json instanceof List) {
      Buffer text = new Buffer();
      try {
        JsonWriter.of(text).jsonValue(json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.readUtf8();
    }
    return json instanceof Double || json instanceof BigDecimal
        ? new BigDecimal(json.toString()).toPlainString()
        : String.valueOf(json);
  }
}
