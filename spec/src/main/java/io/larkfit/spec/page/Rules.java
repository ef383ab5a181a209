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

  /** The times of day that a sentence allows. */
  List<Rule> times(List<Description.Line> lines) {
    List<Rule> rules = new ArrayList<>();
    for (Description.Line line : lines) {
      Matcher times = TIMES.matcher(line.text());
      if (times.find()) {
        rules.add(new Rule(Kind.TIME, times.group(1), times.group(2), null, line.number()));
      }
    }
    return rules;
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
