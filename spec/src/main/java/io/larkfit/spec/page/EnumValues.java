package io.larkfit.spec.page;

import io.larkfit.spec.fact.EnumValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of a field's values, one an item. */
final class EnumValues {

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*]\\s++|\\d{1,9}+[.、]\\s++)?\\**`?\\s*+([\\w.\\-/+#@$]{1,200})\\s*+`?+\\**+\\s*+(?:(?:：|:|-|—|=|，|、|代表|表示)\\s*+(.*)|([（(].*)|)");

  private EnumValues() {}

  static List<EnumValue> of(List<Description.Line> lines) {
    List<EnumValue> values = new ArrayList<>();
    for (Description.Line line : lines) {
      if (line.text().isBlank() || line.isIndented() && !values.isEmpty()) {
        continue;
      }
      Matcher item = ITEM.matcher(Inlines.trim(line.text()));
      if (!item.matches()) {
        if (!values.isEmpty()) {
          break;
        }
        continue;
      }
      String meaning = item.group(2) == null ? item.group(3) : item.group(2);
      meaning = meaning == null ? "" : Inlines.plain(meaning);
      values.add(new EnumValue(item.group(1), meaning, line.number()));
    }
    return values;
  }
}
