package io.larkfit.internal;

import okio.Buffer;

/** Moshi reads what is not UTF-8 as U+FFFD, without a word. */
final class Utf8 {
  private Utf8() {}

  /** Whether the bytes are valid UTF-8, as JSON must be. Table 3-7 of the Unicode standard. */
  static boolean isValid(Buffer bytes) {
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
}
