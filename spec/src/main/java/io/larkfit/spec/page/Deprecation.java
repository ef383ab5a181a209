package io.larkfit.spec.page;

import io.larkfit.spec.fact.Located;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that say that something is better not used any more. */
final class Deprecation {

  private static final String GONE = "(?:废弃|弃用|不(?:再)?推荐使用|下线)";

  /** Of a field: the clause has nothing else in it that could be meant. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:^|[，,。；;（(\\s])(?:(?:该|本|此)?(?:字段|参数)?(?:已经|已|待|即将|将)(?:被)?"
              + GONE
              + "|[\\[【（(](?:已|待)?(?:废弃|弃用)[\\]】）)])");

  private static final Pattern OPERATION =
      Pattern.compile("(?:该|本|此)(?:接口|API)[^。|]{0,24}?" + GONE + "|历史版本，不推荐使用");

  private static final Pattern TITLE = Pattern.compile("[\\[【（(](?:已|待)?(?:废弃|弃用|不推荐)[\\]】）)]");

  private Deprecation() {}

  static @Nullable Located<Boolean> ofField(List<Description.Line> lines) {
    return lines.stream()
        .filter(line -> FIELD.matcher(Inlines.plain(line.text())).find())
        .findFirst()
        .map(line -> new Located<>(true, line.number()))
        .orElse(null);
  }

  /** What a title says, or a sentence above the first table. */
  static @Nullable Located<Boolean> ofOperation(PageText text) {
    for (int i = 0; i < text.lines().size() && !text.lines().get(i).startsWith("## "); i++) {
      String line = text.lines().get(i);
      boolean title = line.startsWith("title:") || line.startsWith("# ");
      if ((title ? TITLE : OPERATION).matcher(line).find()) {
        return new Located<>(true, i + 1);
      }
    }
    return null;
  }
}
