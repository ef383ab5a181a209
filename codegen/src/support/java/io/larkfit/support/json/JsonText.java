package io.larkfit.support.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import okio.BufferedSink;

/**
 * Texts with half a surrogate pair, as they arise where a text is cut: they stand in JSON as an
 * escape, and Moshi would write a question mark.
 */
final class JsonText {
  private JsonText() {}

  static void write(JsonWriter writer, Object value) throws IOException {
    if (!(value instanceof String) || isWellFormed((String) value)) {
      writer.jsonValue(value);
      return;
    }
    try (BufferedSink sink = writer.valueSink()) {
      sink.writeUtf8(escape((String) value));
    }
  }

  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
      escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return escaped.append('"').toString();
  }
}
