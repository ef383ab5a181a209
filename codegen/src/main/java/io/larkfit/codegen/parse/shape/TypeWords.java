package io.larkfit.codegen.parse.shape;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that authors write under {@code type} though JSON Schema has no such type, and that can
 * only mean one: {@code String}, {@code int}, {@code bool}.
 */
final class TypeWords {

  /** A JSON type and, where the word says more, a format. */
  record Meaning(String type, @Nullable String format) {}

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          Map.entry("str", new Meaning("string", null)),
          Map.entry("text", new Meaning("string", null)),
          Map.entry("date", new Meaning("string", "date")),
          Map.entry("datetime", new Meaning("string", "date-time")),
          Map.entry("date-time", new Meaning("string", "date-time")),
          Map.entry("uuid", new Meaning("string", "uuid")),
          Map.entry("uri", new Meaning("string", "uri")),
          Map.entry("url", new Meaning("string", "uri")),
          Map.entry("file", new Meaning("string", "binary")),
          Map.entry("binary", new Meaning("string", "binary")),
          Map.entry("bool", new Meaning("boolean", null)),
          Map.entry("int", new Meaning("integer", null)),
          Map.entry("int32", new Meaning("integer", "int32")),
          Map.entry("int64", new Meaning("integer", "int64")),
          Map.entry("long", new Meaning("integer", "int64")),
          Map.entry("float", new Meaning("number", "float")),
          Map.entry("double", new Meaning("number", "double")),
          Map.entry("decimal", new Meaning("number", null)),
          Map.entry("numeric", new Meaning("number", null)),
          Map.entry("list", new Meaning("array", null)),
          Map.entry("map", new Meaning("object", null)),
          Map.entry("dict", new Meaning("object", null)));

  private TypeWords() {}

  /** Null if the word means nothing. */
  static @Nullable Meaning of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return JsonTypes.NAMES.contains(lower) ? new Meaning(lower, null) : MEANINGS.get(lower);
  }
}
