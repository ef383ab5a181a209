package io.larkfit.support.json;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Writes what Retrofit's annotations cannot say, for the generated interfaces. */
public final class Parameters {
  private Parameters() {}

  /** An argument as pairs of a query or a form, percent-encoded. */
  public static Map<String, String> query(
      String name, String style, boolean explode, @Nullable Object value, Type type) {
    return new Pairs(Styles.ofUrl(style, explode, name, false).pairs(value, type));
  }

  /** A form whose fields are more than texts. */
  @SafeVarargs
  public static RequestBody form(Map<String, String>... fields) {
    List<String> pairs = new ArrayList<>();
    for (Map<String, String> field : fields) {
      field.entrySet().forEach(pair -> pairs.add(pair.getKey() + "=" + pair.getValue()));
    }
    return RequestBody.create(
        String.join("&", pairs).getBytes(StandardCharsets.US_ASCII),
        MediaType.get("application/x-www-form-urlencoded"));
  }

  /**
   * An argument as one header.
   *
   * @throws IllegalArgumentException if an element of a list holds a comma
   */
  public static @Nullable String header(
      String name, String style, @Nullable Object value, Type type) {
    return value == null ? null : Styles.ofHeader(style, false, name).text(value, type);
  }

  /** An argument as one cookie, or as several if it has members. */
  public static @Nullable String cookie(
      String name, String style, boolean explode, @Nullable Object value, Type type) {
    List<String> pairs = new ArrayList<>();
    Styles.ofCookie(style, explode, name)
        .pairs(value, type)
        .forEach(pair -> pairs.add(pair.getKey() + "=" + pair.getValue()));
    return cookies(pairs.toArray(new String[0]));
  }

  /** All cookies in one header, as HTTP demands. */
  public static @Nullable String cookies(@Nullable String... cookies) {
    List<String> present = new ArrayList<>(Arrays.asList(cookies));
    present.removeIf(Objects::isNull);
    return present.isEmpty() ? null : String.join("; ", present);
  }

  /** An argument as one JSON part. */
  public static @Nullable RequestBody jsonBody(@Nullable Object value, Type type) {
    return value == null
        ? null
        : RequestBody.create(
            Json.adapter(type).toJson(value), MediaType.get("application/json; charset=utf-8"));
  }

  /** A multipart body without parts, which OkHttp does not make. */
  public static RequestBody noParts() {
    return RequestBody.create(
        "--none--\r\n".getBytes(StandardCharsets.US_ASCII),
        MediaType.get("multipart/form-data; boundary=none"));
  }

  /** A map as Retrofit reads it, entry by entry; {@code get} is of no use where names repeat. */
  private static final class Pairs extends AbstractMap<String, String> {
    private final List<Map.Entry<String, String>> pairs;

    Pairs(List<Map.Entry<String, String>> pairs) {
      this.pairs = pairs;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return new AbstractSet<Map.Entry<String, String>>() {
        @Override
        public Iterator<Map.Entry<String, String>> iterator() {
          return pairs.iterator();
        }

        @Override
        public int size() {
          return pairs.size();
        }
      };
    }
  }
}
