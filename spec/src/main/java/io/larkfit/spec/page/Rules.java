package io.larkfit.spec.page;

import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Rule.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules that values obey. */
final class Rules {

  private static final String NUMBER =
      "`?+\\s*+(-?(?:\\d{1,40}+(?:,\\d{3}){0,9}+(?:\\.\\d{1,40}+)?+|\\.\\d{1,40}+))(?!\\d)\\s*+`?+";
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:长度范围|取值范围|长度|范围)\\s*+[：:]?+\\s*+"
              + NUMBER
              + "\\s*+(?:字符)?+\\s*+[～~\\-—至到]++\\s*+"
              + NUMBER
              + "(.*)");
  private static final Pattern SHORTEST =
      Pattern.compile("最短\\s*+" + NUMBER + "\\s*+字符[，,]\\s*+最长\\s*+" + NUMBER + "(.*)");
  private static final Pattern BOUND =
      Pattern.compile("(最大长度|最小长度|最大值|最小值)\\s*+[：:]?+\\s*+" + NUMBER + "(.*)");
  private static final Pattern PATTERN = Pattern.compile("正则校验\\s*[：:]?\\s*(.*)");
  private static final Pattern TIMES =
      Pattern.compile("(?<!\\d)(\\d{2}:\\d{2})\\s*[-～~—]\\s*(\\d{2}:\\d{2})(?!\\d)");

  private static final String AMOUNT = "\\s*+(\\d{1,18}+(?:,\\d{3}){0,4}+)\\s*+";

  /** The end of a clause: what goes on is about something else. */
  private static final String END = "(?=[，,。；;）)\\s]|$)";

  private static final String NO_MORE_THAN = "(?:不能|不可|不得|不)超过";

  /** In a description of a text, no more than so many characters. */
  private static final Pattern AT_MOST_CHARACTERS =
      Pattern.compile(
          "(?:(?:^|长度|[，,。；;（(：:\\s])"
              + NO_MORE_THAN
              + AMOUNT
              + "个?字符|(?:字符数量|字符长度)上限为?"
              + AMOUNT
              + END
              + ")");

  /** In a description of a list, at most so many elements. */
  private static final Pattern AT_MOST_ELEMENTS =
      Pattern.compile(
          "(?:最多(?:支持|可)?(?:传入|传)?|列表长度(?:上限为?|" + NO_MORE_THAN + "))" + AMOUNT + "[个条项]?" + END);

  /** In a description of a number, no more than that. */
  private static final Pattern AT_MOST =
      Pattern.compile(
          "(?:^|[，,。；;（(：:\\s])(?:" + NO_MORE_THAN + "|最大值?为|上限为?)" + AMOUNT + "条?" + END);

  /** In a description of a text, a character that may not be in it. */
  private static final Pattern WITHOUT =
      Pattern.compile(
          "不(?:能|可|得)包含[^\"“。；;，,]{0,8}+[\"“]([!-/:-@\\[-`{-~])[\"”]\\s*[）)。；;，,]?\\s*$");

  /** What stands behind a bound and says no more. */
  private static final Pattern UNIT = Pattern.compile("`?\\s*个?(?:字符)?[。；;\\s]*");

  private final FieldType type;
  private final StringBuilder rest = new StringBuilder();

  Rules(FieldType type) {
    this.type = type;
  }

  /** The rules of a part that lists them. */
  List<Rule> of(List<Description.Line> lines) {
    List<Rule> rules = new ArrayList<>();
    for (Description.Line line : lines) {
      Rule rule = of(line);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /** The rules that sentences tell so that they cannot mean anything else. */
  List<Rule> ofSentences(List<Description.Line> lines) {
    List<Rule> rules = new ArrayList<>();
    for (Description.Line line : lines) {
      Matcher times = TIMES.matcher(line.text());
      if (times.find()) {
        rules.add(new Rule(Kind.TIME, times.group(1), times.group(2), null, line.number()));
      }
      String text = Inlines.plain(line.text());
      FieldType.Kind kind = type.kind();
      boolean number = kind == FieldType.Kind.INTEGER || kind == FieldType.Kind.NUMBER;
      if (type.isList()) {
        most(Kind.ITEMS, AT_MOST_ELEMENTS, text, line, rules);
      } else if (kind == FieldType.Kind.STRING) {
        most(Kind.LENGTH, AT_MOST_CHARACTERS, text, line, rules);
        Matcher without = WITHOUT.matcher(text);
        if (without.find()) {
          String pattern = "^[^\\" + without.group(1) + "]*$";
          rules.add(new Rule(Kind.PATTERN, null, null, pattern, line.number()));
        }
      } else if (number) {
        most(Kind.RANGE, AT_MOST, text, line, rules);
      }
    }
    return rules;
  }

  private static void most(
      Kind kind, Pattern sentence, String text, Description.Line line, List<Rule> rules) {
    Matcher bound = sentence.matcher(text);
    if (bound.find()) {
      String most =
          bound.groupCount() > 1 && bound.group(1) == null ? bound.group(2) : bound.group(1);
      rules.add(new Rule(kind, null, number(most), null, line.number()));
    }
  }

  /** What stands behind the bounds: words. */
  String rest() {
    return rest.toString();
  }

  private void leave(String words) {
    if (!UNIT.matcher(words).matches()) {
      rest.append(words).append('\n');
    }
  }

  private @Nullable Rule of(Description.Line line) {
    String text = Inlines.trim(line.text()).replaceFirst("^[-*]\\s+", "");
    Matcher pattern = PATTERN.matcher(text);
    if (pattern.matches()) {
      leave(Literals.rest(pattern.group(1)));
      return new Rule(Kind.PATTERN, null, null, Literals.value(pattern.group(1)), line.number());
    }
    Matcher shortest = SHORTEST.matcher(text);
    if (shortest.matches()) {
      leave(shortest.group(3));
      return new Rule(
          Kind.LENGTH, number(shortest.group(1)), number(shortest.group(2)), null, line.number());
    }
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      leave(between.group(3));
      Kind kind = kind(text.startsWith("长度"));
      return new Rule(
          kind, number(between.group(1)), number(between.group(2)), null, line.number());
    }
    Matcher bound = BOUND.matcher(text);
    if (!bound.matches()) {
      return null;
    }
    leave(bound.group(3));
    String value = number(bound.group(2));
    boolean most = bound.group(1).startsWith("最大");
    return new Rule(
        kind(bound.group(1).endsWith("长度")),
        most ? null : value,
        most ? value : null,
        null,
        line.number());
  }

  private Kind kind(boolean length) {
    if (!length) {
      return Kind.RANGE;
    }
    return type.isList() ? Kind.ITEMS : Kind.LENGTH;
  }

  private static String number(String text) {
    return text.replace(",", "");
  }
}
