package io.larkfit.spec.release;

import java.util.Collection;
import java.util.stream.Collectors;

/** Small wordings that several texts share. */
final class SpecTexts {

  private SpecTexts() {}

  /** A text of the document as the end of a line, which gets its full stop there. */
  static String sentence(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** {@code `a`, `b`}. */
  static String codes(Collection<?> values) {
    return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
  }
}
