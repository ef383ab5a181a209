package io.larkfit.support.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Field;
import retrofit2.http.Header;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Converts bodies with the generated adapters, and parameters to text. It knows the types of the
 * generated interfaces, and no other.
 */
public final class JsonConverterFactory extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private JsonConverterFactory() {}

  /** Creates a factory, for {@code Retrofit.Builder.addConverterFactory}. */
  public static JsonConverterFactory create() {
    return new JsonConverterFactory();
  }

  @Override
  public Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    if (find(annotations, Text.class) != null) {
      return ResponseBody::string;
    }
    JsonAdapter<Object> adapter = Json.adapter(type);
    return body -> decode(adapter, body);
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    Constraints constraints = constraints(parameterAnnotations);
    Text text = find(parameterAnnotations, Text.class);
    if (text != null) {
      MediaType mediaType = MediaType.get(text.value());
      return value -> {
        constraints.check(value);
        return RequestBody.create(ParameterText.of(value, type), mediaType);
      };
    }
    JsonAdapter<Object> adapter = Json.adapter(type);
    return value -> {
      constraints.check(value);
      return encode(adapter, value);
    };
  }

  @Override
  public Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    Constraints constraints = constraints(annotations);
    Styles styles = styles(annotations);
    boolean path = find(annotations, Path.class) != null;
    boolean first = find(annotations, FirstSegment.class) != null;
    return value -> {
      constraints.check(value);
      String text = styles == null ? ParameterText.of(value, type) : styles.text(value, type);
      return path ? pathText(name(annotations), first, text) : text;
    };
  }

  private static @Nullable Object decode(JsonAdapter<Object> adapter, ResponseBody body)
      throws IOException {
    try (ResponseBody closed = body) {
      JsonReader reader = JsonReader.of(closed.source());
      Object value = adapter.fromJson(reader);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException("There is more data after the JSON value.");
      }
      return value;
    }
  }

  private static RequestBody encode(JsonAdapter<Object> adapter, Object value) throws IOException {
    Buffer buffer = new Buffer();
    adapter.toJson(JsonWriter.of(buffer), value);
    return RequestBody.create(buffer.readByteString(), JSON);
  }

  private static Constraints constraints(Annotation[] annotations) {
    Constraint constraint = find(annotations, Constraint.class);
    return constraint == null
        ? new Constraints("", "", "")
        : new Constraints(name(annotations), constraint.value(), constraint.pattern());
  }

  private static @Nullable Styles styles(Annotation[] annotations) {
    Style style = find(annotations, Style.class);
    if (style == null) {
      return null;
    }
    String name = style.name().isEmpty() ? name(annotations) : style.name();
    return find(annotations, Header.class) == null
        ? Styles.ofUrl(style.value(), style.explode(), name, style.reserved())
        : Styles.ofHeader(style.value(), style.explode(), name);
  }

  private static String pathText(String name, boolean first, @Nullable String text) {
    boolean nothing = text == null || text.isEmpty();
    if (nothing || text.equals(".") || text.equals("..") || (first && text.contains(":"))) {
      throw new IllegalArgumentException(
          "The path parameter '" + name + "' is '" + text + "': the path would be another one.");
    }
    return text;
  }

  private static String name(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Query) {
        return ((Query) annotation).value();
      } else if (annotation instanceof Path) {
        return ((Path) annotation).value();
      } else if (annotation instanceof Header) {
        return ((Header) annotation).value();
      } else if (annotation instanceof Field) {
        return ((Field) annotation).value();
      } else if (annotation instanceof Part) {
        return ((Part) annotation).value();
      }
    }
    return "body";
  }

  private static <A extends Annotation> @Nullable A find(Annotation[] annotations, Class<A> type) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }
}
