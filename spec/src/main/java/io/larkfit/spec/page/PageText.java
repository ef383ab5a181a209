package io.larkfit.spec.page;

import io.larkfit.spec.fact.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

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
    boolean complete = text.endsWith("\n") || text.endsWith("\r");
    return new PageText(file, Hashes.sha256(bytes), text.lines().toList(), complete);
  }

  static PageException tooLarge(String file, long size) {
    return new PageException(
        file,
        0,
        String.format(Locale.ROOT, "The file has %,d bytes; a page has at most %,d.", size, LIMIT));
  }

  private static String decode(String file, byte[] bytes) throws PageException {
    if (isUtf16(bytes)) {
      throw new PageException(file, 0, "The file is UTF-16; save it as UTF-8.");
    }
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
      throw new PageException(
          file,
          line,
          isCut(bytes, input.position())
              ? "The page is cut off in the middle of a character."
              : "The file is not UTF-8 from here on; save it as UTF-8.");
    }
  }

  /** With its mark, or without: half of the bytes of markup are zero then. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFEFF
        || first == 0xFFFE
        || bytes[0] == '-' && bytes[1] == 0 && bytes[2] == '-' && bytes[3] == 0
        || bytes[0] == 0 && bytes[1] == '-' && bytes[2] == 0 && bytes[3] == '-';
  }

  /** Whether all that is left is the beginning of one character. */
  private static boolean isCut(byte[] bytes, int from) {
    int lead = bytes[from] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    boolean cut = bytes.length - from < length;
    for (int i = from + 1; i < bytes.length && cut; i++) {
      cut = (bytes[i] & 0xC0) == 0x80;
    }
    return cut;
  }

  PageException fault(int line, String problem) {
    return new PageException(file, line, problem);
  }
}
