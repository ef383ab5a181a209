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
    JsonAdapter<Object> adapter = Json.adapter(type);
    Text text = find(parameterAnnotations, Text.class);
    Constraints constraints = Constraints.of(parameterAnnotations);
    return value -> {
      constraints.check(value);
      if (text != null) {
        return textBody(text, value, type);
      }
      return encode(adapter, value);
    };
  }

  @Override
  public Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    Path path = find(annotations, Path.class);
    Converter<Object, @Nullable String> converter = textConverter(type, annotations);
    Constraints constraints = Constraints.of(annotations);
    return value -> {
      constraints.check(value);
      String text = converter.convert(value);
      if (path != null) {
        checkPath(path.value(), annotations, text);
      }
      return text;
    };
  }

  private static Converter<Object, @Nullable String> textConverter(
      Type type, Annotation[] annotations) {
    Style style = find(annotations, Style.class);
    if (style != null) {
      Styles styles = Styles.annotated(style, annotations);
      return value -> styles.text(value, type);
    }
    return value -> ParameterText.of(value, type);
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

  private static RequestBody textBody(Text text, Object value, Type type) {
    return RequestBody.create(ParameterText.of(value, type), MediaType.get(text.value()));
  }

  private static void checkPath(String name, Annotation[] annotations, @Nullable String text) {
    boolean other = text == null || text.isEmpty() || text.equals(".") || text.equals("..");
    other |= text != null && text.contains(":") && isFirst(annotations);
    if (other) {
      throw new IllegalArgumentException(
          "The path parameter '" + name + "' is '" + text + "': the path would be another one.");
    }
  }

  private static boolean isFirst(Annotation[] annotations) {
    return find(annotations, FirstSegment.class) != null;
  }

  static String parameterName(Annotation[] annotations) {
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

  static <A extends Annotation> @Nullable A find(Annotation[] annotations, Class<A> type) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }
}
