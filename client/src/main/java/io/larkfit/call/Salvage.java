package io.larkfit.call;

import com.squareup.moshi.JsonReader;
import io.larkfit.FailureDetail;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * A second, tolerant reading of an envelope: what can be made out of one with wrong types, unquoted
 * names, duplicates, any depth or trailing data, and up to where it is cut off.
 */
final class Salvage {
  private static final int MANY = 3;

  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final TextTree error = new TextTree();
  private @Nullable String msg;
  private @Nullable String message;

  private Salvage() {}

  static Salvage of(Buffer body) {
    Salvage salvage = new Salvage();
    JsonReader reader = JsonReader.of(Okio.buffer((Source) body));
    reader.setLenient(true);
    try {
      salvage.read(reader);
    } catch (IOException | RuntimeException e) {
      // From here on it cannot be read. What came before is kept.
    }
    return salvage;
  }

  private void read(JsonReader reader) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.nextName()) {
        case "code":
          readCode(reader);
          break;
        case "msg":
          msg = first(msg, TextTree.scalar(reader));
          break;
        case "message":
          message = first(message, TextTree.scalar(reader));
          break;
        case "error":
          error.read(reader);
          break;
        default:
          TextTree.skip(reader);
      }
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private void readCode(JsonReader reader) throws IOException {
    String text = TextTree.scalar(reader);
    Code code = text == null ? null : Code.of(text);
    // If nothing follows, this throws: it may be the beginning of a longer number.
    boolean whole = reader.peek() != JsonReader.Token.END_DOCUMENT;
    if (whole && code != null && codes.size() < MANY) {
      codes.put(code.toString(), code);
    }
  }

  /** The code; null if there is none that fits, or several. */
  @Nullable Long code() {
    return codes.size() == 1 ? codes.values().iterator().next().value() : null;
  }

  /** The codes as they came, also those that contradict each other; null if there is none. */
  @Nullable String codeText() {
    return codes.isEmpty() ? null : String.join(" and ", codes.keySet());
  }

  /** Whether there is a code, and none is zero. */
  boolean reportsFailure() {
    return !codes.isEmpty() && codes.values().stream().noneMatch(Code::isZero);
  }

  /** Whether the answer says both that it succeeded and that it failed. */
  boolean contradictsItself() {
    return codes.size() > 1 && !reportsFailure();
  }

  @Nullable String message() {
    return msg == null ? message : msg;
  }

  @Nullable FailureDetail detail() {
    return error.as(FailureDetail.class);
  }
}
