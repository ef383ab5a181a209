package io.larkfit.spec.check;

import static j2html.TagCreator.b;
import static j2html.TagCreator.body;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.larkfit.spec.check.PageResult.State;
import io.larkfit.spec.fact.Severity;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a report as one page of HTML that needs nothing else. */
public final class ReportHtml {

  private static final String CSS = css();

  private ReportHtml() {}

  /** The whole page. */
  public static String of(Report report) {
    return document(
            html(
                    head(
                        meta().withCharset("utf-8"),
                        meta()
                            .withName("viewport")
                            .withContent("width=device-width, initial-scale=1"),
                        title(report.title()),
                        style(rawHtml(CSS))),
                    body(
                        h1(report.title()),
                        p(verdict(report)).withClass("lead"),
                        counts(report),
                        each(
                            report.wholeByPage(), (page, drifts) -> PageHtml.article(page, drifts)),
                        each(report.told(), page -> PageHtml.article(page)),
                        rest(report, "In step", State.COMPARED),
                        rest(report, "New pages", State.NEW),
                        rest(report, "Pages that are gone", State.GONE),
                        rest(report, "Operations that the spec does not have", State.NOT_IN_SPEC),
                        rest(report, "Pages of no operation", State.NO_OPERATION)))
                .withLang("en"))
        + "\n";
  }

  private static String verdict(Report report) {
    return report.isWorthFailing(Severity.DOCUMENTATION)
        ? "There are differences to look at, the gravest first."
        : "No differences.";
  }

  private static DomContent counts(Report report) {
    List<DivTag> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.add(count(report.count(severity), severity.id(), severity.id()));
    }
    for (State state : State.values()) {
      long pages = report.count(state);
      if (pages > 0) {
        counts.add(count(pages, Labels.of(state), state == State.UNREADABLE ? "breaking" : "good"));
      }
    }
    return div(each(counts, count -> count)).withClass("counts");
  }

  private static DivTag count(long number, String label, String shade) {
    return div(b(String.format(Locale.ROOT, "%,d", number)), span(label))
        .withClass("count " + shade);
  }

  /** Pages about which there is nothing to say: their names only. */
  private static DomContent rest(Report report, String title, State state) {
    List<PageResult> pages =
        report.pages().stream()
            .filter(page -> page.state() == state && !page.isWorthTelling())
            .toList();
    return iff(
        !pages.isEmpty(),
        details(
            summary(String.format(Locale.ROOT, "%s (%,d)", title, pages.size())),
            ul(each(pages, page -> li(code(Labels.name(page))))).withClass("plain")));
  }

  private static String css() {
    try (@Nullable InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: report.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
