package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.release.Use.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes as items of a list, those that say the same of several operations or classes as one. */
final class ChangelogItems {

  /** Who is named; JSON has them all. */
  private static final int MANY_SUBJECTS = 12;

  private static final int MANY_USES = 4;

  /**
   * What makes changes one item.
   *
   * @param apart what they may not differ in beside that
   */
  private record Key(Check kind, Severity severity, String text, List<String> java, Object apart) {}

  private ChangelogItems() {}

  static List<String> of(List<Change> changes) {
    Map<Key, List<Change>> items = new LinkedHashMap<>();
    for (Change change : changes) {
      Key key =
          new Key(change.kind(), change.severity(), change.text(), change.java(), apart(change));
      items.computeIfAbsent(key, k -> new ArrayList<>()).add(change);
    }
    return items.values().stream().map(ChangelogItems::item).toList();
  }

  private static Object apart(Change change) {
    if (!change.subject().http().isEmpty()) {
      return "operation";
    }
    String member = memberOf(change.subject());
    return change.kind().isJava() && !member.isEmpty() ? member : change.subject();
  }

  /** {@code Cup.guest()} gives {@code guest()}; empty for the class itself. */
  private static String memberOf(Subject subject) {
    String prefix = JavaTypes.simple(subject.type()) + ".";
    return !subject.type().isEmpty() && subject.name().startsWith(prefix)
        ? subject.name().substring(prefix.length())
        : "";
  }

  private static String item(List<Change> same) {
    Change change = same.get(0);
    String java = change.java().isEmpty() ? "" : "; in Java " + String.join("; ", change.java());
    return (change.isBreaking() ? "**Breaking:** " : "")
        + subject(same)
        + change.text()
        + uses(change)
        + java
        + ".";
  }

  private static String subject(List<Change> same) {
    Subject first = same.get(0).subject();
    if (same.size() == 1) {
      return first.markdown();
    }
    List<Subject> subjects = same.stream().map(Change::subject).toList();
    return first.http().isEmpty()
        ? "`%s` of %s"
            .formatted(
                memberOf(first),
                SpecTexts.listed(
                    subjects.stream()
                        .map(subject -> "`" + JavaTypes.simple(subject.type()) + "`")
                        .toList(),
                    MANY_SUBJECTS))
        : SpecTexts.listed(subjects.stream().map(Subject::shortMarkdown).toList(), MANY_SUBJECTS);
  }

  private static String uses(Change change) {
    List<String> parts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<String> operations =
          change.uses().stream()
              .filter(use -> use.direction() == direction)
              .map(use -> use.operation().shortMarkdown())
              .distinct()
              .toList();
      if (!operations.isEmpty()) {
        String part = direction == Direction.REQUEST ? "request of " : "answer of ";
        parts.add(part + SpecTexts.listed(operations, MANY_USES));
      }
    }
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }
}
