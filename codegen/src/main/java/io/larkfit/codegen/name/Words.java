package io.larkfit.codegen.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a spec name, and their joining in Java's ways.
 *
 * <p>Letters and digits of any script are kept. Emoji and other symbols become their code point
 * ({@code u1f600}), so that the result does not depend on the Unicode version of the JDK's name
 * table.
 */
public final class Words {

  private static final Map<Integer, String> ASCII_SYMBOLS =
      Map.ofEntries(
          Map.entry((int) '+', "plus"),
          Map.entry((int) '-', "minus"),
          Map.entry((int) '*', "star"),
          Map.entry((int) '/', "slash"),
          Map.entry((int) '<', "less"),
          Map.entry((int) '>', "greater"),
          Map.entry((int) '=', "equal"),
          Map.entry((int) '!', "not"),
          Map.entry((int) '~', "tilde"),
          Map.entry((int) '%', "percent"),
          Map.entry((int) '&', "and"),
          Map.entry((int) '|', "or"),
          Map.entry((int) '^', "caret"),
          Map.entry((int) '#', "hash"),
          Map.entry((int) '$', "dollar"),
          Map.entry((int) '@', "at"),
          Map.entry((int) '.', "dot"),
          Map.entry((int) ',', "comma"),
          Map.entry((int) ':', "colon"),
          Map.entry((int) ';', "semicolon"),
          Map.entry((int) '?', "question"),
          Map.entry((int) '_', "underscore"),
          Map.entry((int) ' ', "space"));

  private Words() {}

  /** Splits at separators and at changes of case; {@code avatarURLs} gives avatar, URLs. */
  public static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    for (String chunk : chunks(text)) {
      splitByCase(chunk.codePoints().toArray(), words);
    }
    return words;
  }

  /** {@code user_id} gives {@code userId}; empty for a text without words. */
  public static String lowerCamel(String text) {
    StringBuilder result = new StringBuilder();
    for (String word : split(text)) {
      String next = result.length() == 0 ? word.toLowerCase(Locale.ROOT) : capitalize(word);
      separateDigits(result, next).append(next);
    }
    return result.toString();
  }

  /**
   * {@code agent_schedule} gives {@code AgentSchedule}. Capitals within a chunk are kept as the
   * spec's author wrote them, so {@code HTTPError} stays; all-capital chunks of several are not.
   */
  public static String upperCamel(String text) {
    List<String> chunks = chunks(text);
    StringBuilder result = new StringBuilder();
    for (String chunk : chunks) {
      boolean shouted = chunks.size() > 1 && chunk.length() > 1 && isUpper(chunk);
      String word = shouted ? capitalize(chunk) : capitalizeFirst(chunk);
      separateDigits(result, word).append(word);
    }
    return result.toString();
  }

  /** {@code startTime} gives {@code START_TIME}. */
  public static String upperSnake(String text) {
    return String.join("_", split(text)).toUpperCase(Locale.ROOT);
  }

  /** Keeps {@code v1_2} apart from {@code v12}. */
  private static StringBuilder separateDigits(StringBuilder before, String next) {
    boolean digits =
        before.length() > 0
            && Character.isDigit(before.charAt(before.length() - 1))
            && Character.isDigit(next.charAt(0));
    return digits ? before.append('_') : before;
  }

  private static String capitalize(String word) {
    return capitalizeFirst(word.toLowerCase(Locale.ROOT));
  }

  static String capitalizeFirst(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(word.substring(Character.charCount(first)))
        .toString();
  }

  private static boolean isUpper(String chunk) {
    return chunk.equals(chunk.toUpperCase(Locale.ROOT));
  }

  /** The runs of letters and digits, with symbols spelt out. */
  private static List<String> chunks(String text) {
    int[] points = text.codePoints().toArray();
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    boolean signed = points.length > 1 && isSign(points[0]) && Character.isDigit(points[1]);
    boolean symbolic = text.codePoints().noneMatch(Words::isWord);
    for (int i = 0; i < points.length; i++) {
      if (isWord(points[i]) || (chunk.length() > 0 && isMark(points[i]))) {
        chunk.appendCodePoint(points[i]);
        continue;
      }
      flush(chunk, chunks);
      if (symbolic || isPictorial(points[i]) || (signed && i == 0)) {
        String hex = "u" + Integer.toHexString(points[i]);
        chunks.add(ASCII_SYMBOLS.getOrDefault(points[i], hex));
      }
    }
    flush(chunk, chunks);
    return chunks;
  }

  private static void flush(StringBuilder chunk, List<String> chunks) {
    if (chunk.length() > 0) {
      chunks.add(chunk.toString());
      chunk.setLength(0);
    }
  }

  private static boolean isSign(int point) {
    return point == '-' || point == '+';
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point) && Character.isJavaIdentifierPart(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPictorial(int point) {
    int type = Character.getType(point);
    return point > 0x7f
        && (type == Character.OTHER_SYMBOL
            || type == Character.MATH_SYMBOL
            || type == Character.CURRENCY_SYMBOL
            || type == Character.UNASSIGNED);
  }

  private static void splitByCase(int[] chunk, List<String> words) {
    int start = 0;
    for (int i = 1; i < chunk.length; i++) {
      if (startsWord(chunk, i)) {
        words.add(new String(chunk, start, i - start));
        start = i;
      }
    }
    words.add(new String(chunk, start, chunk.length - start));
  }

  private static boolean startsWord(int[] chunk, int i) {
    if (!Character.isUpperCase(chunk[i])) {
      return false;
    }
    if (!Character.isUpperCase(chunk[i - 1])) {
      return true;
    }
    boolean lowerFollows = i + 1 < chunk.length && Character.isLowerCase(chunk[i + 1]);
    boolean plural =
        lowerFollows
            && chunk[i + 1] == 's'
            && (i + 2 == chunk.length || !Character.isLowerCase(chunk[i + 2]));
    return lowerFollows && !plural;
  }
}
