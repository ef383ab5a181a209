package io.larkfit.spec.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a label in a cell announces. */
enum Marker {
  EXAMPLE("示例值|示例|取值示例"),
  DEFAULT("默认值"),
  VALUES("(?:可选值|可能值|枚举值|取值)(?:有|为|包括|如下|如下所示|列表)?"),
  RULES("数据校验规则|校验规则"),
  LENGTH("长度限制|长度"),
  VALUE_SCOPES("当值为\\s*`?([^`，,]+?)`?\\s*[，,]\\s*字段权限要求(?:（[^）]*）)?"),
  SCOPES("字段权限要求(?:（[^）]*）)?"),
  FIXED("固定值"),
  FORMAT("值格式|格式要求|可用字符集|字符集"),
  /** Any other: what follows is prose. */
  PROSE("");

  private static final String LABEL =
      "\\s*+(?:-\\s++)?\\*\\*\\s{0,9}([^*]{1,40}?)\\s{0,9}[：:]?\\s{0,9}\\*\\*\\s*+[：:]?+\\s*+";
  private static final Pattern BOLD = Pattern.compile(LABEL);
  private static final Pattern COLON =
      Pattern.compile("\\s*\\*\\*[^*]{1,40}(?:[：:]\\s*\\*\\*|\\*\\*\\s*[：:])");
  private static final Pattern PLAIN =
      Pattern.compile("(.*?)(?:可选值|可能值|枚举值|取值)(?:有|为|包括|如下|列表)?(?:所示)?\\s*[：:。]\\s*");

  private final Pattern pattern;

  Marker(String label) {
    this.pattern = Pattern.compile(label);
  }

  /**
   * A label and what stands behind it in its line.
   *
   * @param before a sentence that the label ends; empty if there is none
   * @param marker what it announces
   * @param argument a part of the label, as the value that {@link #VALUE_SCOPES} is about
   * @param value the rest of the line
   */
  record Found(String before, Marker marker, String argument, String value) {}

  /** The label that a line begins with; null if it has none. */
  static @Nullable Found in(String line) {
    Matcher bold = BOLD.matcher(line);
    if (bold.lookingAt()) {
      Found known = known(bold, line);
      return known == null && COLON.matcher(line).lookingAt()
          ? new Found("", PROSE, "", line)
          : known;
    }
    Matcher plain = PLAIN.matcher(line);
    return plain.matches() ? new Found(plain.group(1), VALUES, "", "") : null;
  }

  private static @Nullable Found known(Matcher bold, String line) {
    for (Marker marker : values()) {
      Matcher label = marker.pattern.matcher(bold.group(1));
      if (marker != PROSE && label.matches()) {
        String argument = label.groupCount() > 0 ? label.group(1).strip() : "";
        return new Found("", marker, argument, line.substring(bold.end()));
      }
    }
    return null;
  }

  /** A line, cut before each label that stands within it. */
  static List<String> cut(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    Matcher bold = BOLD.matcher(line);
    for (int at = line.indexOf("**", 1); at > 0; at = line.indexOf("**", at + 2)) {
      boolean label = bold.region(at, line.length()).lookingAt() && known(bold, line) != null;
      if (label && !line.substring(start, at).isBlank()) {
        parts.add(line.substring(start, at));
        start = at;
      }
    }
    parts.add(line.substring(start));
    return parts;
  }
}
