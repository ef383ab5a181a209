package io.larkfit.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** A server's answer, of which so much is in memory as the limit allows, until it is closed. */
final class Answer implements Closeable {
  private static final long EXCERPT = 64L << 10;

  private final Response response;
  private final ResponseBody body;
  private final HttpAttempt attempt;
  private final Buffer bytes;
  private final long limit;
  private @Nullable IOException broken;
  private boolean tooLarge;

  /**
   * Reads an answer, or what comes of it. What is read stays in the body's own buffer, until that
   * is closed.
   *
   * @param limit bytes
   */
  Answer(Response response, ResponseBody body, long limit, HttpAttempt attempt) {
    this.response = response;
    this.body = body;
    this.attempt = attempt;
    this.limit = limit;
    BufferedSource source = body.source();
    try {
      tooLarge = source.request(Math.max(limit, limit + 1));
    } catch (IOException e) {
      broken = e;
    }
    bytes = source.getBuffer();
  }

  int status() {
    return response.code();
  }

  boolean isSuccess() {
    return response.isSuccessful();
  }

  /** Why there is no more of the body; null if all came, or more than the limit. */
  @Nullable IOException broken() {
    return broken;
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  boolean isEmpty() {
    return bytes.size() == 0 && broken == null;
  }

  Headers headers() {
    return response.headers();
  }

  @Nullable MediaType type() {
    return body.contentType();
  }

  /** Whether the server says that it is JSON. */
  boolean isJson() {
    return isJson(type());
  }

  static boolean isJson(@Nullable MediaType type) {
    return type != null && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
  }

  /** What the request carried, and no text of ours may show, even if the server says it. */
  List<String> secrets() {
    return attempt.secrets();
  }

  /** What the server says that it is. */
  String typeName() {
    MediaType type = type();
    String name = type == null ? "of no stated type" : type.type() + "/" + type.subtype();
    String encoding = headers().get("Content-Encoding");
    return encoding == null ? name : name + ", encoded as " + encoding;
  }

  /** The body, which stays as it is: read it through {@link #source} or a clone. */
  Buffer bytes() {
    return bytes;
  }

  /**
   * A body from its beginning, and bit by bit: in a long Buffer, Moshi walks from its beginning to
   * each blank that it skips. What it takes is copied, as memory that is shared by two buffers
   * never goes back to Okio's pool.
   */
  static BufferedSource source(Buffer bytes) {
    Buffer.UnsafeCursor cursor = bytes.readUnsafe(new Buffer.UnsafeCursor());
    return Okio.buffer(
        new ForwardingSource(bytes) {
          @Override
          public long read(Buffer sink, long atMost) {
            // A buffered source asks for a segment, and the cursor never stands on more.
            int length = cursor.next();
            if (length > 0) {
              sink.write(cursor.data, cursor.start, length);
            }
            return length;
          }

          @Override
          public void close() {
            cursor.close();
          }
        });
  }

  /** The body's beginning as text, with U+FFFD for what is not UTF-8; null if there is no body. */
  @Nullable String excerpt() {
    return bytes.size() == 0
        ? null
        : bytes
            .snapshot((int) Math.min(Math.min(EXCERPT, limit), bytes.size()))
            .string(StandardCharsets.UTF_8);
  }

  /**
   * Whether the body is valid UTF-8, as JSON must be: Moshi reads what is not as U+FFFD, without a
   * word. By table 3-7 of the Unicode standard.
   */
  boolean isUtf8() {
    int left = 0;
    int lowest = 0x80;
    int highest = 0xBF;
    try (Buffer.UnsafeCursor cursor = bytes.readUnsafe(new Buffer.UnsafeCursor())) {
      while (cursor.next() != -1) {
        for (int i = cursor.start; i < cursor.end; i++) {
          int b = cursor.data[i] & 0xFF;
          if (left > 0) {
            if (b < lowest || b > highest) {
              return false;
            }
            left--;
            lowest = 0x80;
            highest = 0xBF;
          } else if (b >= 0x80) {
            if (b < 0xC2 || b > 0xF4) {
              return false;
            }
            left = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            // Neither overlong, nor a surrogate, nor beyond U+10FFFF.
            lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
          }
        }
      }
    }
    return left == 0;
  }

  @Override
  public void close() {
    bytes.clear();
    body.close();
  }
}
