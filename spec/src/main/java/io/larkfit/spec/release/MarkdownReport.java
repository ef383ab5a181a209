package io.larkfit.spec.release;

import io.larkfit.spec.change.Severity;
import io.larkfit.spec.release.Use.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A release as a section of CHANGELOG.md. */
public final class MarkdownReport {

  private static final int WIDTH = 110;
  private static final int MANY = 4;

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
    grouped(changes).forEach(group -> items.add(item(group)));
    if (section == Section.CHANGED) {
      documentation(release, items);
    }
    return items;
  }

  /** Changes that say the same of several subjects, which make one item. */
  private static List<List<Change>> grouped(List<Change> changes) {
    record Key(
        Kind kind, Severity severity, String text, List<String> java, boolean alone, Object uses) {}
    Map<Key, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : changes) {
      boolean alone = change.subject().http().isEmpty();
      Key key =
          new Key(
              change.kind(),
              change.severity(),
              change.text(),
              change.java(),
              alone,
              alone ? change.subject() : change.uses());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(change);
    }
    return List.copyOf(groups.values());
  }

  private static String item(List<Change> same) {
    Change change = same.get(0);
    String subject =
        same.size() == 1
            ? change.subject().markdown()
            : listed(same.stream().map(one -> one.subject().shortMarkdown()).toList());
    String java = change.java().isEmpty() ? "" : "; in Java " + String.join("; ", change.java());
    String line =
        (change.isBreaking() ? "**Breaking:** " : "")
            + subject
            + change.text()
            + uses(change)
            + java
            + ".";
    return Wrap.lines("- " + line, "  ", WIDTH);
  }

  private static String uses(Change change) {
    if (change.uses().isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<String> operations =
          change.uses().stream()
              .filter(use -> use.direction() == direction)
              .map(use -> use.operation().shortMarkdown())
              .distinct()
              .toList();
      if (!operations.isEmpty()) {
        parts.add(
            (direction == Direction.REQUEST ? "request of " : "answer of ") + listed(operations));
      }
    }
    return " (" + String.join("; ", parts) + ")";
  }

  private static String listed(List<String> names) {
    if (names.size() > MANY) {
      return String.join(", ", names.subList(0, MANY - 1))
          + " and "
          + (names.size() - MANY + 1)
          + " more";
    }
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
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
      items.add(Wrap.lines("- Documentation of " + String.join(", ", subjects) + ".", "  ", WIDTH));
    }
  }
}
