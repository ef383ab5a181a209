package io.larkfit.call;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** A server's answer, read whole and closed. */
final class Answer {
  private static final long EXCERPT = 64L << 10;

  private final long limit;
  private final int status;
  private final Headers headers;
  private final @Nullable MediaType type;
  private final Buffer body = new Buffer();
  private boolean tooLarge;

  private Answer(Response response, long limit) {
    this.limit = limit;
    status = response.code();
    headers = response.headers();
    type = response.body().contentType();
  }

  /**
   * Reads an answer up to the limit.
   *
   * @param limit bytes
   * @throws IOException if the body of a success breaks off; of a failure, what came is kept, since
   *     the status alone tells the failure
   */
  static Answer read(Response response, long limit) throws IOException {
    Answer answer = new Answer(response, limit);
    try (ResponseBody body = response.body()) {
      BufferedSource source = body.source();
      try {
        answer.tooLarge = source.request(Math.max(limit, limit + 1));
      } catch (IOException e) {
        if (answer.isSuccess()) {
          throw e;
        }
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

  /** How many bytes are read. */
  long limit() {
    return limit;
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  boolean isEmpty() {
    return body.size() == 0;
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

  /** What the server says that it is. */
  String typeName() {
    return type == null ? "of no stated type" : type.type() + "/" + type.subtype();
  }

  /** A copy of the body, to be read up. */
  Buffer body() {
    return body.clone();
  }

  /** The body as text. */
  String text() {
    return text(body.size());
  }

  /** The body's beginning as text; null if there is no body. */
  @Nullable String excerpt() {
    return isEmpty() ? null : text(Math.min(body.size(), EXCERPT));
  }

  private String text(long size) {
    Charset stated = type == null ? null : type.charset();
    return body.snapshot((int) size).string(stated == null ? StandardCharsets.UTF_8 : stated);
  }
}
