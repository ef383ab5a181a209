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

  private static final String NUMBER = "`?\\s*(-?[\\d,]*\\.?\\d+)\\s*`?";
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:长度范围|取值范围|长度|范围)\\s*[：:]?\\s*"
              + NUMBER
              + "\\s*(?:字符)?\\s*[～~\\-—至到]+\\s*"
              + NUMBER
              + "(.*)");
  private static final Pattern SHORTEST =
      Pattern.compile("最短\\s*" + NUMBER + "\\s*字符[，,]\\s*最长\\s*" + NUMBER + "(.*)");
  private static final Pattern BOUND =
      Pattern.compile("(最大长度|最小长度|最大值|最小值)\\s*[：:]?\\s*" + NUMBER + "(.*)");
  private static final Pattern PATTERN = Pattern.compile("正则校验\\s*[：:]?\\s*(.*)");
  private static final Pattern TIMES =
      Pattern.compile("(?<!\\d)(\\d{2}:\\d{2})\\s*[-～~—]\\s*(\\d{2}:\\d{2})(?!\\d)");

  private final FieldType type;

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

  private @Nullable Rule of(Description.Line line) {
    String text = Inlines.trim(line.text()).replaceFirst("^[-*]\\s+", "");
    Matcher pattern = PATTERN.matcher(text);
    if (pattern.matches()) {
      return new Rule(Kind.PATTERN, null, null, Literals.value(pattern.group(1)), line.number());
    }
    Matcher shortest = SHORTEST.matcher(text);
    if (shortest.matches()) {
      return new Rule(
          Kind.LENGTH, number(shortest.group(1)), number(shortest.group(2)), null, line.number());
    }
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      Kind kind = kind(text.startsWith("长度"));
      return new Rule(
          kind, number(between.group(1)), number(between.group(2)), null, line.number());
    }
    Matcher bound = BOUND.matcher(text);
    if (!bound.matches()) {
      return null;
    }
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
