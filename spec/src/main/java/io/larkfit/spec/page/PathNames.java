package io.larkfit.spec.page;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds the path parameters of the table against those of the URL. */
final class PathNames {

  private static final Pattern PARAMETER = Pattern.compile("/:(\\w+)");

  private PathNames() {}

  static List<Remark> compare(Located<String> url, List<Field> table) {
    List<String> inUrl =
        PARAMETER.matcher(url.value()).results().map((MatchResult m) -> m.group(1)).toList();
    List<String> inTable = table.stream().map(Field::name).toList();
    List<Remark> remarks = new ArrayList<>();
    for (String name : inUrl) {
      if (!inTable.contains(name)) {
        String problem = "The URL has ':%s', which no table describes.".formatted(name);
        remarks.add(new Remark(Check.PATH_DIFFERS, problem, url.line()));
      }
    }
    for (Field field : table) {
      if (!inUrl.contains(field.name())) {
        String problem = "The URL has no ':%s'.".formatted(field.name());
        remarks.add(new Remark(Check.PATH_DIFFERS, problem, field.line()));
      }
    }
    return remarks;
  }
}
