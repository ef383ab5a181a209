package io.larkfit.spec.page;

import io.larkfit.spec.fact.EnumValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads values out of a sentence, as in {@code 1 - open, 2 - closed}. A sentence is taken for a
 * list only if it has two items at least, all in one form, no value twice, and no meaning that
 * could be a number: a range of times is none.
 */
final class ProseValues {

  private static final String VALUE = "(?<![\\w.:\\-/～~`\\[])(-?\\d{1,6})";
  private static final String MEANING = "\\s*+(?=[^\\s\\d:：\\-.,，])";
  private static final List<Form> FORMS =
      forms("\\s*+-\\s*+", "\\s*+[：:]", "\\s*+(?:代表|表示)(?:的是)?", "\\s*+=", "\\s*+[（(]");

  /** Of numbers alone: in texts they number what is said. */
  private static final List<Form> ORDINALS = forms("\\.", "、");

  /** The steps of a numbered list, which are no values. */
  private static final Pattern STEP = Pattern.compile("\\s*\\d+(?:、|[.]\\s).*");

  /** There are more values than those named. */
  private static final Pattern OPEN = Pattern.compile("其[他它](?:数字|值|取值)");

  /** A value and its meaning, on a line of their own. */
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9_]+)\\s*[：:]\\s*(\\S.*)");

  private ProseValues() {}

  /**
   * A way to write a list.
   *
   * @param item a value, what separates it from its meaning, and the beginning of that
   * @param next the beginning of the next item, where it may stand
   */
  private record Form(Pattern item, Pattern next) {}

  private static List<Form> forms(String... separators) {
    return Stream.of(separators)
        .map(
            separator ->
                new Form(
                    Pattern.compile(VALUE + separator + MEANING),
                    Pattern.compile("(?<=[,，、;；。\\s])" + VALUE + separator)))
        .toList();
  }

  /**
   * The values that a description lists.
   *
   * @param numbers whether they must be numbers
   */
  static List<EnumValue> of(List<Description.Line> lines, boolean numbers) {
    if (lines.stream().anyMatch(line -> OPEN.matcher(line.text()).find())
        || lines.stream().filter(line -> STEP.matcher(line.text()).matches()).count() > 1) {
      return List.of();
    }
    List<Description.Line> plain =
        lines.stream()
            .map(line -> new Description.Line(line.number(), Inlines.plain(line.text())))
            .toList();
    List<EnumValue> found = ofLines(plain);
    List<Description.Line> numbered =
        plain.stream().filter(line -> line.text().chars().anyMatch(Character::isDigit)).toList();
    for (Form form : FORMS) {
      found = longer(found, ofSentences(numbered, form));
    }
    for (Form form : numbers ? ORDINALS : List.<Form>of()) {
      found = longer(found, ofSentences(numbered, form));
    }
    return found;
  }

  private static List<EnumValue> longer(List<EnumValue> one, List<EnumValue> other) {
    return other.size() > Math.max(1, one.size()) && areDistinct(other) ? other : one;
  }

  private static List<EnumValue> ofSentences(List<Description.Line> lines, Form form) {
    List<EnumValue> values = new ArrayList<>();
    for (Description.Line line : lines) {
      String text = line.text();
      Matcher item = form.item().matcher(text);
      Matcher next = form.next().matcher(text);
      int following = next.find() ? next.start() : text.length();
      for (int at = 0; at < text.length() && item.find(at); ) {
        int start = item.end();
        while (following <= start && following < text.length()) {
          following = next.find() ? next.start() : text.length();
        }
        at = start + 1;
        while (at < following && "\n;；".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        values.add(new EnumValue(item.group(1), meaning(text, start, at), line.number()));
      }
    }
    return values;
  }

  private static String meaning(String text, int start, int end) {
    int to = end;
    while (to > start
        && (Character.isWhitespace(text.charAt(to - 1))
            || ",，、;；。".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return text.substring(start, to);
  }

  private static List<EnumValue> ofLines(List<Description.Line> lines) {
    List<EnumValue> values = new ArrayList<>();
    for (Description.Line line : lines) {
      Matcher value = LINE.matcher(line.text());
      if (value.matches()) {
        values.add(new EnumValue(value.group(1), value.group(2), line.number()));
      }
    }
    return values.size() > 1 && areDistinct(values) ? values : List.of();
  }

  private static boolean areDistinct(List<EnumValue> values) {
    Set<String> seen = new HashSet<>();
    return values.stream().allMatch(value -> seen.add(value.value()));
  }
}
