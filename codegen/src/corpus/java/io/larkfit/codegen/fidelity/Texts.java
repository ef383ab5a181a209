package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes up texts of a schema's format, pattern and length. */
final class Texts {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ODD = " \"\\/é汉&=+%:;,|😀";
  private static final int ATTEMPTS = 20;

  private final Random random;
  private final boolean plain;

  /**
   * @param plain whether texts that may be anything have letters only
   */
  Texts(Random random, boolean plain) {
    this.random = random;
    this.plain = plain;
  }

  String sample(SchemaView view) {
    int min = limit(view, "minLength", 0);
    int max = limit(view, "maxLength", Math.max(min, 1) + 9);
    List<String> patterns = new ArrayList<>();
    String format = null;
    for (Place part : view.parts) {
      String pattern = part.text("pattern");
      if (pattern != null) {
        patterns.add(pattern);
      }
      format = format == null ? part.text("format") : format;
      if (format == null && part.text("contentEncoding") != null) {
        format = "byte";
      }
    }
    if (!patterns.isEmpty()) {
      return matching(patterns, min, max);
    }
    String formatted = format == null ? null : formatted(format);
    return formatted != null ? formatted : plain(min, max);
  }

  private static int limit(SchemaView view, String keyword, int absent) {
    int limit = absent;
    boolean given = false;
    for (Place part : view.parts) {
      JsonNode value = part.node().get(keyword);
      if (value != null && value.isNumber()) {
        int number = (int) Math.min(value.asLong(), 100_000);
        boolean lower = keyword.startsWith("min");
        limit = !given ? number : lower ? Math.max(limit, number) : Math.min(limit, number);
        given = true;
      }
    }
    return limit;
  }

  /** Mostly letters, at times what an encoder could stumble over. */
  private String plain(int min, int max) {
    int length = Math.max(min, Math.min(max, Math.max(1, min) + random.nextInt(6)));
    StringBuilder text = new StringBuilder();
    boolean odd = !plain && random.nextInt(4) == 0;
    while (text.codePointCount(0, text.length()) < length) {
      String letters = odd && text.length() > 0 ? ODD : LETTERS;
      int[] points = letters.codePoints().toArray();
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private String matching(List<String> patterns, int min, int max) {
    for (int i = 0; i < ATTEMPTS; i++) {
      String text = generated(patterns.get(0));
      int length = text == null ? -1 : text.codePointCount(0, text.length());
      if (text != null
          && length >= min
          && length <= max
          && patterns.stream().allMatch(pattern -> matches(pattern, text))) {
        return text;
      }
    }
    for (String candidate : List.of("a", "A1", "1", "", "ab-1", "abc@example.com", "12:34")) {
      if (patterns.stream().allMatch(pattern -> matches(pattern, candidate))
          && candidate.length() >= min
          && candidate.length() <= max) {
        return candidate;
      }
    }
    throw new DeadEnd("No text found for " + patterns);
  }

  private @Nullable String generated(String pattern) {
    try {
      return new RgxGen(pattern).generate(random);
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private @Nullable String formatted(String format) {
    Instant instant = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(200_000_000));
    return switch (format) {
      case "date" -> LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
      case "date-time" -> instant.toString();
      case "time" -> "10:15:" + (10 + random.nextInt(49)) + "Z";
      case "duration" -> "P" + (1 + random.nextInt(9)) + "DT2H";
      case "uuid" ->
          new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE)
              .toString();
      case "uri", "url", "iri", "uri-reference" ->
          "https://example.com/" + plain(1, 5).replaceAll("[^A-Za-z]", "x");
      case "byte" -> {
        byte[] bytes = new byte[1 + random.nextInt(8)];
        random.nextBytes(bytes);
        yield Base64.getEncoder().encodeToString(bytes);
      }
      case "email", "idn-email" -> "user" + random.nextInt(1000) + "@example.com";
      case "hostname", "idn-hostname" -> "host" + random.nextInt(1000) + ".example.com";
      case "ipv4", "ip" -> "192.0.2." + random.nextInt(256);
      case "ipv6" -> "2001:db8::" + Integer.toHexString(1 + random.nextInt(0xffff));
      case "regex" -> "a+b";
      case "json-pointer" -> "/a/b";
      case "int32", "int64", "integer", "number", "decimal", "float", "double" ->
          "" + random.nextInt(1000);
      default -> null;
    };
  }
}
