package io.larkfit.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.larkfit.FailureDetail;
import io.larkfit.json.Json;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Headers;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of its own success, and what it holds: one reading for successes and
 * failures. What is of a wrong type, or behind a fault of the JSON, costs that alone; but only a
 * code that was read as 0, and once, is a success.
 */
final class AnswerEnvelope<T> {
  private static final JsonAdapter<FailureDetail> DETAIL = Json.adapter(FailureDetail.class);
  private static final JsonReader.Options NAMES =
      JsonReader.Options.of("code", "msg", "message", "error");

  private final @Nullable String dataName;
  private final @Nullable JsonAdapter<T> adapter;
  private int codes;
  private @Nullable Long code;
  private String codeText = "";
  private @Nullable String message;
  private @Nullable FailureDetail detail;
  private boolean isDataSkipped;
  private boolean isDataRead;
  private @Nullable T data;
  private @Nullable Exception problem;

  private AnswerEnvelope(@Nullable String dataName, @Nullable JsonAdapter<T> adapter) {
    this.dataName = dataName;
    this.adapter = adapter;
  }

  /**
   * Reads an answer. The bytes stay as they are.
   *
   * @param dataName the property that holds what a success is about; null if there is none
   * @param adapter decodes it; null if it is not to be decoded
   */
  static <T> AnswerEnvelope<T> read(
      Buffer bytes, @Nullable String dataName, @Nullable JsonAdapter<T> adapter) {
    AnswerEnvelope<T> envelope = new AnswerEnvelope<>(dataName, adapter);
    envelope.readThrough(bytes, false);
    if (envelope.isDataSkipped && envelope.isSuccess()) {
      // It came before the code.
      envelope.readThrough(bytes, true);
    }
    return envelope;
  }

  /** Decodes a body that is no envelope around something, but both in one. */
  static <T> T decodeWhole(Buffer bytes, JsonAdapter<T> adapter) throws IOException {
    JsonReader reader = JsonReader.of(bytes.peek());
    T value = adapter.fromJson(reader);
    requireEnd(reader);
    if (value == null) {
      throw new JsonDataException("The body is null");
    }
    return value;
  }

  private void readThrough(Buffer bytes, boolean dataOnly) {
    try {
      // Bit by bit: in a long Buffer, Moshi walks from its beginning to each blank that it skips.
      JsonReader reader = JsonReader.of(bytes.peek());
      reader.beginObject();
      while (reader.hasNext()) {
        int name = reader.selectName(NAMES);
        if (name < 0 && reader.nextName().equals(dataName)) {
          readData(reader);
        } else if (name < 0 || dataOnly) {
          skip(reader);
        } else {
          readProperty(name, reader);
        }
      }
      reader.endObject();
      requireEnd(reader);
    } catch (IOException | RuntimeException e) {
      // From here on it cannot be read. What came before is kept.
      problem = e;
    }
  }

  private void readProperty(int name, JsonReader reader) throws IOException {
    if (name == 0) {
      readCode(reader);
    } else if (name == 3) {
      detail = detail(reader);
    } else if (reader.peek() == JsonReader.Token.STRING) {
      String text = reader.nextString();
      message = message == null || name == 1 ? text : message;
    } else {
      skip(reader);
    }
  }

  private void readCode(JsonReader reader) throws IOException {
    codes++;
    JsonReader.Token token = reader.peek();
    Long read = null;
    if (token == JsonReader.Token.NUMBER) {
      try {
        read = reader.nextLong();
      } catch (JsonDataException e) {
        codeText = reader.nextString();
      }
    } else {
      codeText = "of type " + token;
      skip(reader);
    }
    // If nothing follows, this throws: it may be the beginning of a longer number.
    boolean isWhole = reader.peek() != JsonReader.Token.END_DOCUMENT;
    code = isWhole && codes == 1 ? read : null;
  }

  private void readData(JsonReader reader) throws IOException {
    if (adapter == null) {
      skip(reader);
    } else if (!isSuccess()) {
      isDataSkipped = true;
      skip(reader);
    } else if (isDataRead) {
      throw new JsonDataException("Duplicate property at path " + reader.getPath());
    } else {
      isDataRead = true;
      boolean isNull = reader.peek() == JsonReader.Token.NULL;
      data = isNull ? reader.<T>nextNull() : adapter.fromJson(reader);
    }
  }

  /**
   * What of it fits: the platform promises no shape, and a failure stays readable whatever it is.
   */
  private static @Nullable FailureDetail detail(JsonReader reader) throws IOException {
    Object given = null;
    try (BufferedSource source = reader.nextSource()) {
      given = JsonReader.of(source).readJsonValue();
    } catch (JsonDataException e) {
      // Too deep, or with a name twice.
    }
    Map<String, Object> fitting = new LinkedHashMap<>();
    if (given instanceof String) {
      fitting.put("message", given);
    } else if (given instanceof Map) {
      ((Map<?, ?>) given).forEach((name, value) -> putIfFits(fitting, (String) name, value));
    }
    return fitting.isEmpty() ? null : DETAIL.fromJsonValue(fitting);
  }

  private static void putIfFits(Map<String, Object> detail, String name, Object value) {
    // Some operations spell it so.
    String property = name.equals("logid") ? "log_id" : name;
    try {
      Map<String, Object> alone = Collections.singletonMap(property, value);
      FailureDetail fits = DETAIL.fromJsonValue(alone);
      if (fits != null && !fits.equals(FailureDetail.builder().build())) {
        detail.putIfAbsent(property, value);
      }
    } catch (JsonDataException e) {
      // Of another type than is usual.
    }
  }

  /** Moshi's own skipping ends at a depth of 255. */
  private static void skip(JsonReader reader) throws IOException {
    try (BufferedSource value = reader.nextSource()) {
      value.readAll(Okio.blackhole());
    }
  }

  private static void requireEnd(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new JsonDataException("The body goes on after its end");
    }
  }

  private boolean isSuccess() {
    return codes == 1 && code != null && code == 0;
  }

  /** Whether there is a code other than zero. */
  boolean reportsFailure() {
    return code != null && code != 0;
  }

  @Nullable Long code() {
    return code;
  }

  /** What came in place of one whole number; null if none came, or one did. */
  @Nullable String codeProblem() {
    if (codes == 0 || code != null) {
      return null;
    }
    return codes > 1 ? "with several codes" : "with a code " + codeText;
  }

  @Nullable String message() {
    return message;
  }

  @Nullable FailureDetail detail() {
    return detail;
  }

  /** The header's, else that of the details; null if neither has one. */
  @Nullable String logId(Headers headers) {
    String id = Failures.logId(headers);
    return id == null && detail != null ? detail.logId() : id;
  }

  /**
   * Nothing if this is a success, and all of it could be read.
   *
   * @throws Exception saying why not
   */
  void requireSuccess() throws Exception {
    if (problem != null) {
      throw problem;
    }
    if (!isSuccess()) {
      String fault = codeProblem();
      throw new JsonDataException(fault == null ? "without a code" : fault);
    }
  }

  /**
   * What a success holds.
   *
   * @param isRequired whether it is there for certain; else its absence stands for nothing to tell,
   *     which is written as an empty object, as null, or not at all
   * @throws JsonDataException if it is not there
   */
  T data(boolean isRequired) throws IOException {
    T given = data;
    if (given == null && adapter != null && !isRequired) {
      given = adapter.fromJson("{}");
    }
    if (given == null) {
      throw new JsonDataException("without " + dataName);
    }
    return given;
  }
}
