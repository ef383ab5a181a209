package io.larkfit.spec.release;

import io.larkfit.spec.compare.Section;
import io.larkfit.spec.fact.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A release as a section of CHANGELOG.md. */
public final class MarkdownReport {

  private static final int WIDTH = 110;
  private static final int MANY = 12;

  private MarkdownReport() {}

  public static String of(Release release) {
    StringBuilder text = new StringBuilder();
    text.append("## [")
        .append(release.next() == null ? "Unreleased" : release.next().toString())
        .append("]\n\n")
        .append(Wrap.lines(release.reason(), "", WIDTH));
    for (Section section : Section.values()) {
      List<String> items = items(release, section);
      if (!items.isEmpty()) {
        text.append("\n### ").append(section.title()).append("\n\n");
        items.forEach(text::append);
      }
    }
    return text.toString();
  }

  /** A change in one clause. */
  static String statement(Change change) {
    return change.subject().shortMarkdown() + change.text();
  }

  private static List<String> items(Release release, Section section) {
    List<Change> changes =
        release.changes().stream()
            .filter(change -> change.section() == section)
            .filter(change -> change.severity() != Severity.DOCUMENTATION)
            .toList();
    List<String> items = new ArrayList<>();
    for (String item : ChangelogItems.of(changes)) {
      items.add(Wrap.lines("- " + item, "  ", WIDTH));
    }
    if (section == Section.CHANGED) {
      documentation(release, items);
    }
    return items;
  }

  /** All of it in one item: nobody has to act on it. */
  private static void documentation(Release release, List<String> items) {
    List<String> subjects =
        release.changes().stream()
            .filter(change -> change.severity() == Severity.DOCUMENTATION)
            .map(change -> change.subject().shortMarkdown())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    if (!subjects.isEmpty()) {
      items.add(
          Wrap.lines("- Documentation of " + SpecTexts.listed(subjects, MANY) + ".", "  ", WIDTH));
    }
  }
}
