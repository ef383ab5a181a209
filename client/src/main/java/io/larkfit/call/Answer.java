package io.larkfit.call;

import java.io.IOException;
import java.util.List;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** A server's answer, read up to a limit and closed. */
final class Answer {
  private static final long EXCERPT = 64L << 10;

  private final long limit;
  private final int status;
  private final Headers headers;
  private final @Nullable MediaType type;
  private final List<String> secrets;
  private final Buffer body = new Buffer();
  private @Nullable IOException broken;
  private boolean tooLarge;

  private Answer(Response response, long limit) {
    this.limit = limit;
    status = response.code();
    headers = response.headers();
    type = response.body().contentType();
    secrets = SentSecrets.of(response.request());
  }

  /**
   * Reads an answer, or what comes of it.
   *
   * @param limit bytes
   */
  static Answer read(Response response, long limit) {
    Answer answer = new Answer(response, limit);
    try (ResponseBody body = response.body()) {
      BufferedSource source = body.source();
      try {
        answer.tooLarge = source.request(Math.max(limit, limit + 1));
      } catch (IOException e) {
        answer.broken = e;
      }
      Buffer read = source.getBuffer();
      answer.body.write(read, Math.min(read.size(), limit));
    }
    return answer;
  }

  int status() {
    return status;
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Why there is no more of the body; null if all came, or more than the limit. */
  @Nullable IOException broken() {
    return broken;
  }

  /** How many bytes are read. */
  long limit() {
    return limit;
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  boolean isEmpty() {
    return body.size() == 0 && broken == null;
  }

  Headers headers() {
    return headers;
  }

  @Nullable MediaType type() {
    return type;
  }

  /** Whether the server says that it is JSON. */
  boolean isJson() {
    return isJson(type);
  }

  static boolean isJson(@Nullable MediaType type) {
    return type != null && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
  }

  /** What the request carried, and no text of ours may show, even if the server says it. */
  List<String> secrets() {
    return secrets;
  }

  /** What the server says that it is. */
  String typeName() {
    String name = type == null ? "of no stated type" : type.type() + "/" + type.subtype();
    String encoding = headers.get("Content-Encoding");
    return encoding == null ? name : name + ", encoded as " + encoding;
  }

  /** A copy of the body, to be read up. */
  Buffer body() {
    return body.clone();
  }

  /**
   * The body as UTF-8, to be read up.
   *
   * @throws com.squareup.moshi.JsonDataException if it is not of the charset that it should be of
   */
  Buffer json() {
    return new BodyText(body, type).strict();
  }

  /** The same with U+FFFD for what cannot be read. */
  Buffer lenientJson() {
    return new BodyText(body, type).lenient();
  }

  /** The body's beginning as text; null if there is no body. */
  @Nullable String excerpt() {
    return body.size() == 0 ? null : new BodyText(body, type).beginning(EXCERPT);
  }
}
