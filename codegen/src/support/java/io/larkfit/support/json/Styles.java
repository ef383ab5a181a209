package io.larkfit.support.json;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Header;

/** Values as a style of OpenAPI writes them; most are expansions of RFC 6570. */
final class Styles {
  /** What a URL keeps for its own use, or does not allow. */
  private static final String URL_RESERVED = ":/?#[]@!$&'()*+,;=%\"<>\\^`{|}";

  /** What of these ends a value in a query, or is not allowed at all. */
  private static final String DELIMITERS = "&#=+%\"<>\\^`{|}";

  /** What RFC 6265 does not allow in a cookie's value, and the percent sign. */
  private static final String COOKIE_RESERVED = "\",;\\%";

  private final String style;
  private final boolean explode;
  private final String name;
  private final Function<String, String> encoding;

  private Styles(String style, boolean explode, String name, Function<String, String> encoding) {
    this.style = style;
    this.explode = explode;
    this.name = name;
    this.encoding = encoding;
  }

  static Styles ofUrl(String style, boolean explode, String name, boolean reserved) {
    String encoded = reserved ? DELIMITERS : URL_RESERVED;
    return new Styles(style, explode, name, text -> encode(text, encoded));
  }

  static Styles ofCookie(String style, boolean explode, String name) {
    return new Styles(style, explode, name, text -> encode(text, COOKIE_RESERVED));
  }

  static Styles ofHeader(String style, boolean explode, String name) {
    boolean json = style.equals("json");
    return new Styles(style, explode, name, json ? Styles::ascii : text -> text);
  }

  static Styles annotated(Style style, Annotation[] annotations) {
    String own = style.name();
    String name = own.isEmpty() ? JsonConverterFactory.parameterName(annotations) : own;
    return JsonConverterFactory.find(annotations, Header.class) == null
        ? ofUrl(style.value(), style.explode(), name, style.reserved())
        : ofHeader(style.value(), style.explode(), name);
  }

  /** Names with values; none for null, nor for a list or an object without members. */
  List<Map.Entry<String, String>> pairs(@Nullable Object value, Type type) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    Object tree = value == null || style.equals("json") ? null : ParameterText.tree(value, type);
    if (tree instanceof Map && (explode || style.equals("deepObject"))) {
      String pattern = style.equals("deepObject") ? name + "[%s]" : "%s";
      ((Map<?, ?>) tree)
          .forEach((key, each) -> add(pairs, String.format(Locale.ROOT, pattern, key), each));
    } else if (tree instanceof Collection && explode) {
      add(pairs, name, tree);
    } else if (value != null) {
      String text = text(value, type);
      if (text != null) {
        pairs.add(new SimpleImmutableEntry<>(encoding.apply(name), text));
      }
    }
    return pairs;
  }

  private void add(List<Map.Entry<String, String>> pairs, String key, @Nullable Object member) {
    Collection<?> all =
        member instanceof Collection ? (Collection<?>) member : Collections.singletonList(member);
    for (Object each : all) {
      if (each != null) {
        String text = encoding.apply(ParameterText.ofJson(each));
        pairs.add(new SimpleImmutableEntry<>(encoding.apply(key), text));
      }
    }
  }

  /** All in one text; null for a list or an object without members. */
  @Nullable String text(Object value, Type type) {
    if (style.equals("json")) {
      return encoding.apply(ParameterText.adapter(value, type).toJson(value));
    }
    Object tree = ParameterText.tree(value, type);
    List<String> items = items(tree);
    boolean named = style.equals("matrix") && !(tree instanceof Map && explode);
    String key = named ? ";" + encoding.apply(name) + "=" : style.equals("matrix") ? ";" : "";
    String prefix = style.equals("label") ? "." : key;
    String delimiter = explode && !prefix.isEmpty() ? prefix : delimiter();
    for (String item : items) {
      if (items.size() > 1 && item.contains(delimiter)) {
        throw new IllegalArgumentException(
            "'" + name + "' cannot be sent: '" + item + "' holds the delimiter of its members.");
      }
    }
    return items.isEmpty() ? null : prefix + String.join(delimiter, items);
  }

  private List<String> items(@Nullable Object tree) {
    List<String> items = new ArrayList<>();
    if (tree instanceof Map) {
      for (Map.Entry<?, ?> member : ((Map<?, ?>) tree).entrySet()) {
        String key = encoding.apply("" + member.getKey());
        String text = encoding.apply(ParameterText.ofJson(member.getValue()));
        items.addAll(explode ? Collections.singleton(key + "=" + text) : Arrays.asList(key, text));
      }
    } else {
      boolean list = tree instanceof Collection;
      for (Object item : list ? (Collection<?>) tree : Collections.singleton(tree)) {
        items.add(encoding.apply(ParameterText.ofJson(item)));
      }
    }
    return items;
  }

  private String delimiter() {
    return style.equals("spaceDelimited") ? "%20" : style.equals("pipeDelimited") ? "%7C" : ",";
  }

  /** Percent-encodes what is reserved or no visible ASCII. */
  private static String encode(String text, String reserved) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7f && reserved.indexOf(b) < 0;
      encoded.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return encoded.toString();
  }

  /** JSON without characters that a header cannot hold. */
  private static String ascii(String json) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      ascii.append(c < 0x7f ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return ascii.toString();
  }
}
