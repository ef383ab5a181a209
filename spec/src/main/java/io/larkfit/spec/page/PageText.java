package io.larkfit.spec.page;

import io.larkfit.spec.fact.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a page.
 *
 * @param file the name it was read under
 * @param hash of its bytes
 * @param lines without their ends
 * @param complete whether the last line has its end, as every whole page does
 */
record PageText(String file, String hash, List<String> lines, boolean complete) {

  /** Several times the largest page there is. */
  static final int LIMIT = 4 << 20;

  PageText {
    lines = List.copyOf(lines);
  }

  static PageText of(String file, byte[] bytes) throws PageException {
    if (bytes.length > LIMIT) {
      throw tooLarge(file, bytes.length);
    }
    String text = decode(file, bytes);
    if (text.isBlank()) {
      throw new PageException(file, 0, "The file is empty.");
    }
    if (text.indexOf('\0') >= 0) {
      throw new PageException(file, 0, "The file is binary, not a page.");
    }
    return new PageText(file, Hashes.sha256(bytes), text.lines().toList(), text.endsWith("\n"));
  }

  static PageException tooLarge(String file, long size) {
    return new PageException(
        file, 0, "The file has %,d bytes; a page has at most %,d.".formatted(size, LIMIT));
  }

  private static String decode(String file, byte[] bytes) throws PageException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      String text = decoder.decode(input).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < input.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new PageException(file, line, "The file is not UTF-8 from here on; save it as UTF-8.");
    }
  }

  PageException fault(int line, String problem) {
    return new PageException(file, line, problem);
  }
}
