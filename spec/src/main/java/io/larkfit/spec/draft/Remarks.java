package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the reader remarked on pages, to be put where it belongs. */
final class Remarks {

  /** What the draft itself says, with what it made of it. */
  private static final Set<Check> SAID =
      Set.of(
          Check.MISSING_TYPE,
          Check.REPEATED_FIELD,
          Check.TABLE_LACKS_FIELD,
          Check.EXAMPLE_TYPE,
          Check.EXAMPLE_BREAKS_RULE,
          Check.PATH_DIFFERS);

  private final Map<String, List<Mark>> byPlace = new HashMap<>();

  void add(Page page, Origin origin) {
    for (Remark remark : page.remarks()) {
      if (!SAID.contains(remark.check())) {
        Mark mark = origin.mark(remark.line(), remark.message());
        byPlace.computeIfAbsent(mark.where(), where -> new ArrayList<>()).add(mark);
      }
    }
  }

  /** Those of the line of a field, once. */
  List<Mark> of(Member member) {
    List<Mark> marks = byPlace.remove(member.mark("").where());
    return marks == null ? List.of() : marks;
  }

  /** Those of a page that belong to no field. */
  List<Mark> rest(Origin origin) {
    List<Mark> rest = new ArrayList<>();
    byPlace.values().stream().flatMap(List::stream).filter(origin::has).forEach(rest::add);
    byPlace.values().removeIf(marks -> origin.has(marks.get(0)));
    rest.sort(
        java.util.Comparator.comparingInt(
            mark -> Integer.parseInt(mark.where().substring(mark.where().lastIndexOf(':') + 1))));
    return rest;
  }
}
