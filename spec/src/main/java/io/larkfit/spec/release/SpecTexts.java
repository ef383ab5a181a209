package io.larkfit.spec.release;

import java.util.Collection;
import java.util.List;
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

  /** {@code a, b and c}, or {@code a, b and 7 more} if there are more than so many. */
  static String listed(List<String> names, int atMost) {
    if (names.size() == 1) {
      return names.get(0);
    }
    int shown = names.size() > atMost ? atMost - 1 : names.size() - 1;
    String rest = names.size() > atMost ? names.size() - shown + " more" : names.get(shown);
    return String.join(", ", names.subList(0, shown)) + " and " + rest;
  }
}
