package io.larkfit.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.larkfit.FailureDetail;
import io.larkfit.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final FailureDetail NO_DETAIL = FailureDetail.builder().build();

  /** Of so many properties, or items, the rest says nothing new. */
  private static final int MANY = 100;

  private static final int LONGEST_CODE = 40;

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of("code", "msg", "message", "error");

  private final @Nullable String dataName;
  private final @Nullable JsonAdapter<T> adapter;
  private int codes;
  private @Nullable Long code;
  private String codeText = "";
  private @Nullable String msg;
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
    try (JsonReader reader = JsonReader.of(Answer.source(bytes))) {
      T value = adapter.fromJson(reader);
      requireEnd(reader);
      if (value == null) {
        throw new JsonDataException("The body is null");
      }
      return value;
    }
  }

  private void readThrough(Buffer bytes, boolean dataOnly) {
    try (JsonReader reader = JsonReader.of(Answer.source(bytes))) {
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
      readDetail(reader);
    } else if (reader.peek() == JsonReader.Token.STRING) {
      String text = reader.nextString();
      if (name == 1) {
        msg = msg == null ? text : msg;
      } else {
        message = message == null ? text : message;
      }
    } else {
      skip(reader);
    }
  }

  private void readCode(JsonReader reader) throws IOException {
    codes++;
    JsonReader.Token token = reader.peek();
    String text = null;
    if (token == JsonReader.Token.NUMBER) {
      text = reader.nextString();
      codeText = text.length() > LONGEST_CODE ? text.substring(0, LONGEST_CODE) + "…" : text;
    } else {
      codeText = "of type " + token;
      skip(reader);
    }
    // If nothing follows, this throws: it may be the beginning of a longer number.
    boolean isWhole = reader.peek() != JsonReader.Token.END_DOCUMENT;
    code = isWhole && codes == 1 && text != null ? number(text) : null;
  }

  private static @Nullable Long number(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      // With a fraction, or past 64 bits.
      return null;
    }
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
  private void readDetail(JsonReader reader) throws IOException {
    Map<String, Object> given = new LinkedHashMap<>();
    try {
      if (reader.peek() == JsonReader.Token.STRING) {
        given.put("message", reader.nextString());
      } else {
        readTexts(reader, given, true);
      }
    } finally {
      // Also where it breaks off.
      Map<String, Object> fitting = new LinkedHashMap<>();
      given.forEach((name, value) -> putIfFits(fitting, name, value));
      detail = fitting.isEmpty() ? null : DETAIL.fromJsonValue(fitting);
    }
  }

  /** Adds an object's texts and lists of such objects. A number or a boolean is a text, too. */
  private static void readTexts(JsonReader reader, Map<String, Object> object, boolean hasLists)
      throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      skip(reader);
      return;
    }
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      switch (object.size() < MANY ? reader.peek() : JsonReader.Token.NULL) {
        case STRING:
        case NUMBER:
          object.putIfAbsent(name, reader.nextString());
          break;
        case BOOLEAN:
          object.putIfAbsent(name, String.valueOf(reader.nextBoolean()));
          break;
        case BEGIN_ARRAY:
          if (hasLists) {
            List<Object> items = new ArrayList<>();
            object.putIfAbsent(name, items);
            readItems(reader, items);
          } else {
            skip(reader);
          }
          break;
        default:
          skip(reader);
      }
    }
    reader.endObject();
  }

  private static void readItems(JsonReader reader, List<Object> items) throws IOException {
    reader.beginArray();
    while (reader.hasNext()) {
      Map<String, Object> item = new LinkedHashMap<>();
      readTexts(reader, item, false);
      if (!item.isEmpty() && items.size() < MANY) {
        items.add(item);
      }
    }
    reader.endArray();
  }

  private static void putIfFits(Map<String, Object> detail, String name, Object value) {
    // Some operations spell it so.
    String property = name.equals("logid") ? "log_id" : name;
    try {
      FailureDetail fits = DETAIL.fromJsonValue(Collections.singletonMap(property, value));
      if (fits != null && !fits.equals(NO_DETAIL) && !String.valueOf(value).trim().isEmpty()) {
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
    return msg == null ? message : msg;
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
