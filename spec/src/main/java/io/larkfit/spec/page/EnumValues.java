package io.larkfit.spec.page;

import io.larkfit.spec.fact.EnumValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of a field's values, one an item, or all in one line.
 *
 * @param values in order
 * @param unread items that may be values, but are none that is understood
 */
record EnumValues(List<EnumValue> values, List<Description.Line> unread) {

  private static final String WORD = "`?\\s*+([\\w.\\-/+#@$]{1,200})\\s*+`?+";

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*]\\s++|\\d{1,9}+[.、]\\s++)?\\**"
              + WORD
              + "\\**+\\s*+(?:(?:：|:|-|—|=|，|、|代表|表示)\\s*+(.*)|([（(].*)|)");

  /** A value in other words than programs use, on its own or before its meaning. */
  private static final Pattern WORDS =
      Pattern.compile("[-*]\\s++\\**`?([^：:`*，。；,;（(]{1,40}+)`?\\**\\s*+(?:[：:](.*))?");

  private static final Pattern BULLET = Pattern.compile("[-*]\\s++(.*)");
  private static final Pattern BETWEEN = Pattern.compile("\\s*+[、，,；;]\\s*+");
  private static final Pattern BARE = Pattern.compile(WORD);
  private static final Pattern TOLD = Pattern.compile(WORD + "\\s*+[：:]\\s*+(.+)");

  /** A word that could be the next of a list which is cut at it. */
  private static final Pattern CUT = Pattern.compile(WORD + "(?:\\s*+[、，,].*|\\s*+等.*)");

  EnumValues {
    values = List.copyOf(values);
    unread = List.copyOf(unread);
  }

  /**
   * The values that stand behind a label.
   *
   * @param numbers whether they must be numbers
   */
  static EnumValues of(List<Description.Line> lines, boolean numbers) {
    List<EnumValue> values = new ArrayList<>();
    List<Description.Line> unread = new ArrayList<>();
    for (Description.Line line : lines) {
      if (line.text().isBlank() || line.isIndented() && !values.isEmpty()) {
        continue;
      }
      String text = Inlines.trim(line.text());
      List<EnumValue> inLine = inLine(text, line.number());
      Matcher item = ITEM.matcher(text);
      Matcher words = WORDS.matcher(text);
      if (!inLine.isEmpty()) {
        values.addAll(inLine);
      } else if (!line.isItem() && CUT.matcher(text).matches()) {
        unread.add(line);
      } else if (item.matches()) {
        String meaning = item.group(2) == null ? item.group(3) : item.group(2);
        values.add(value(item.group(1), meaning, line.number()));
      } else if (!line.isItem()) {
        if (!values.isEmpty()) {
          break;
        }
      } else if (!numbers && words.matches()) {
        values.add(value(Inlines.trim(words.group(1)), words.group(2), line.number()));
      } else {
        unread.add(line);
      }
    }
    return new EnumValues(values, unread);
  }

  private static EnumValue value(String value, @Nullable String meaning, int line) {
    return new EnumValue(value, meaning == null ? "" : Inlines.plain(meaning), line);
  }

  /** The values of a line that lists several; none if it is no such line. */
  private static List<EnumValue> inLine(String text, int line) {
    Matcher bullet = BULLET.matcher(text);
    boolean isItem = bullet.matches();
    String list = (isItem ? bullet.group(1) : text).replaceFirst("\\s*+[。.；;]$", "");
    String[] parts = BETWEEN.split(list);
    if (parts.length < 2) {
      return List.of();
    }
    List<EnumValue> values = new ArrayList<>();
    if (Stream.of(parts).allMatch(part -> BARE.matcher(part).matches())) {
      // An item may be a number and its meaning.
      long numbers = Stream.of(parts).filter(part -> part.matches("`?-?\\d+`?")).count();
      if (numbers == 0 || numbers == parts.length || parts.length > 2) {
        addAll(values, parts, BARE, line);
      }
    } else if (!isItem && Stream.of(parts).allMatch(part -> TOLD.matcher(part).matches())) {
      addAll(values, parts, TOLD, line);
    }
    return values;
  }

  private static void addAll(List<EnumValue> values, String[] parts, Pattern form, int line) {
    for (String part : parts) {
      Matcher value = form.matcher(part);
      if (value.matches()) {
        values.add(value(value.group(1), value.groupCount() > 1 ? value.group(2) : null, line));
      }
    }
  }
}
