package io.larkfit.spec.check;

import io.larkfit.spec.check.PageResult.State;
import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a report for a terminal. */
public final class ReportText {

  /** As many pages as a screen shows. */
  private static final int NAMED = 20;

  private final StringBuilder text = new StringBuilder();

  private ReportText() {}

  /** The whole report. */
  public static String of(Report report) {
    ReportText writer = new ReportText();
    report.told().forEach(writer::add);
    report.wholeByPage().forEach(writer::add);
    for (State state : List.of(State.NEW, State.GONE, State.NOT_IN_SPEC)) {
      writer.name(report, state);
    }
    writer.add(report);
    return ControlCharacters.replacedInLines(writer.text.toString());
  }

  private void add(PageResult result) {
    Page page = result.page();
    if (page == null) {
      text.append(result.problem()).append("\n\n");
      return;
    }
    text.append("%s  %s%n".formatted(Labels.name(result), page.source().title().value()));
    text.append("%s, updated %s%n".formatted(result.file(), page.source().updated().value()));
    add("What changed", Line.VERSIONS, result.changes().stream().map(Line::of).toList());
    addDrifts(result.drifts());
    add(result.remarks());
  }

  private void add(String page, List<Drift> drifts) {
    text.append(page).append('\n');
    addDrifts(drifts);
  }

  private void addDrifts(List<Drift> drifts) {
    add("How the spec differs", Line.SIDES, drifts.stream().map(Line::of).toList());
  }

  private void add(String title, String sides, List<Line> lines) {
    if (!lines.isEmpty()) {
      text.append('\n').append(title).append(":\n");
      text.append(LineTable.of(sides, lines)).append("\n\n");
    }
  }

  private void add(List<Remark> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    text.append("The page's own contradictions and doubts:\n");
    for (Remark remark : remarks) {
      text.append(
          "  line %s: %s [%s]%n".formatted(remark.line(), remark.message(), remark.check().id()));
    }
    text.append('\n');
  }

  /** Pages of which there is their name to tell. */
  private void name(Report report, State state) {
    List<PageResult> pages =
        report.pages().stream()
            .filter(page -> page.state() == state && !page.isWorthTelling())
            .toList();
    for (PageResult page : pages.subList(0, Math.min(pages.size(), NAMED))) {
      text.append("%s: %s  (%s)%n".formatted(Labels.of(state), Labels.name(page), page.file()));
    }
    if (pages.size() > NAMED) {
      int more = pages.size() - NAMED;
      text.append(
          String.format(
              Locale.ROOT, "%s: %,d more; --json and --html name all.%n", Labels.of(state), more));
    }
    text.append(pages.isEmpty() ? "" : "\n");
  }

  private void add(Report report) {
    List<String> parts = new ArrayList<>();
    for (State state : State.values()) {
      if (report.count(state) > 0) {
        parts.add(String.format(Locale.ROOT, "%,d %s", report.count(state), Labels.of(state)));
      }
    }
    List<String> differences = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      differences.add(String.format(Locale.ROOT, "%,d %s", report.count(severity), severity.id()));
    }
    String pages = parts.isEmpty() ? "" : "Pages: " + String.join(", ", parts) + ". ";
    text.append(pages).append("Differences: ").append(String.join(", ", differences)).append(".\n");
  }
}
