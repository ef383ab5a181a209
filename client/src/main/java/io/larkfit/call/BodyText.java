package io.larkfit.call;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okio.Buffer;
import okio.ByteString;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a body. Its own beginning says best how they are encoded, then the server; else
 * it is UTF-8, as JSON must be.
 */
final class BodyText {
  private static final ByteString UTF_8_MARK = ByteString.decodeHex("efbbbf");
  private static final ByteString UTF_16BE_MARK = ByteString.decodeHex("feff");
  private static final ByteString UTF_16LE_MARK = ByteString.decodeHex("fffe");

  private final Buffer body;
  private final Charset charset;

  /** Does not change the buffer. */
  BodyText(Buffer bytes, @Nullable MediaType type) {
    body = bytes.clone();
    charset = takeCharset(body, type);
  }

  /** Takes a byte order mark away, too. */
  private static Charset takeCharset(Buffer body, @Nullable MediaType type) {
    if (takes(body, UTF_8_MARK)) {
      return StandardCharsets.UTF_8;
    } else if (takes(body, UTF_16BE_MARK) || isAsciiAt(body, 1)) {
      return StandardCharsets.UTF_16BE;
    } else if (takes(body, UTF_16LE_MARK) || isAsciiAt(body, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    // Null also for one that this JVM does not know.
    Charset stated = type == null ? null : type.charset();
    return stated == null || isSingleByteObject(body, stated) ? StandardCharsets.UTF_8 : stated;
  }

  private static boolean takes(Buffer body, ByteString mark) {
    try {
      boolean marked = body.rangeEquals(0, mark);
      body.skip(marked ? mark.size() : 0);
      return marked;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A buffer does not throw any.
    }
  }

  /** Whether it begins with two characters of two bytes of which the other one is zero. */
  private static boolean isAsciiAt(Buffer body, int place) {
    return body.size() >= 4
        && body.getByte(place) > 0
        && body.getByte(place + 2) > 0
        && body.getByte(1 - place) == 0
        && body.getByte(3 - place) == 0;
  }

  /** Whether it begins as JSON does, and not as JSON of the stated UTF-16 or UTF-32 would. */
  private static boolean isSingleByteObject(Buffer body, Charset stated) {
    return (stated.name().startsWith("UTF-16") || stated.name().startsWith("UTF-32"))
        && body.size() >= 2
        && body.getByte(0) == '{'
        && body.getByte(1) != 0;
  }

  /**
   * All of it, as UTF-8.
   *
   * @throws JsonDataException if there is a byte that stands for no character
   */
  Buffer strict() {
    try {
      return transcode(CodingErrorAction.REPORT);
    } catch (CharacterCodingException e) {
      throw new JsonDataException("which is not valid " + charset.name(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it, as UTF-8, with U+FFFD for what stands for no character. */
  Buffer lenient() {
    try {
      return transcode(CodingErrorAction.REPLACE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its beginning, to the last whole character. */
  String beginning(long bytes) {
    ByteBuffer in = body.snapshot((int) Math.min(bytes, body.size())).asByteBuffer();
    CharsetDecoder decoder = decoder(CodingErrorAction.REPLACE);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * decoder.maxCharsPerByte()));
    decoder.decode(in, out, bytes >= body.size());
    out.flip();
    return out.toString();
  }

  private Buffer transcode(CodingErrorAction onError) throws IOException {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    Buffer transcoded = new Buffer();
    // What is UTF-8 already is only checked.
    Sink sink = utf8 ? Okio.blackhole() : transcoded;
    try (Reader reader = new InputStreamReader(body.clone().inputStream(), decoder(onError));
        Writer writer =
            new OutputStreamWriter(Okio.buffer(sink).outputStream(), StandardCharsets.UTF_8)) {
      char[] chars = new char[4096];
      for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
        writer.write(chars, 0, count);
      }
    }
    return utf8 ? body.clone() : transcoded;
  }

  private CharsetDecoder decoder(CodingErrorAction onError) {
    return charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
  }
}
