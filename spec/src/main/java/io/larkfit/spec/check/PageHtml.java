package io.larkfit.spec.check;

import static j2html.TagCreator.code;
import static j2html.TagCreator.del;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Remark;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes what was found of one page as HTML. */
final class PageHtml {

  private PageHtml() {}

  static DomContent article(PageResult result) {
    Page page = result.page();
    List<Remark> remarks = result.remarks();
    return TagCreator.article(
            page == null ? header(h3(result.file())) : heading(page),
            iff(!result.problem().isEmpty(), p(result.problem())),
            part("What changed", Line.VERSIONS, result.changes().stream().map(Line::of).toList()),
            drifts(result.drifts()),
            iff(
                !remarks.isEmpty(),
                details(
                    summary(
                        "Contradictions and doubts of the page itself (%s)"
                            .formatted(remarks.size())),
                    ul(each(remarks, PageHtml::remark)))))
        .withClass("page");
  }

  private static DomContent heading(Page page) {
    return header(
        h3(
            span(page.endpoint().method().value()).withClass("verb"),
            code(Labels.path(page)),
            span(" " + page.source().title().value())),
        p(
            "%s, updated %s, %s"
                .formatted(
                    page.file(), page.source().updated().value(), page.source().url().value())));
  }

  private static DomContent remark(Remark remark) {
    return li("Line %s: %s ".formatted(remark.line(), remark.message()))
        .with(code(remark.check().id()));
  }

  /** Drifts that were found without reading the page. */
  static DomContent article(String page, List<Drift> drifts) {
    return TagCreator.article(header(h3(code(page))), drifts(drifts)).withClass("page");
  }

  private static DomContent drifts(List<Drift> drifts) {
    return part("How the spec differs", Line.SIDES, drifts.stream().map(Line::of).toList());
  }

  private static DomContent part(String title, String sides, List<Line> lines) {
    return iff(!lines.isEmpty(), div(h4(title), lines(sides, lines)));
  }

  /** A table, the gravest first. */
  private static DomContent lines(String sides, List<Line> lines) {
    return div(table(
            thead(tr(th("Severity"), th("What"), th(sides), th("Where"), th("Do"))),
            tbody(
                each(
                    lines.stream().sorted(Comparator.comparing(Line::severity)).toList(),
                    PageHtml::line))))
        .withClass("scroll");
  }

  private static DomContent line(Line line) {
    return tr(
        td(span(line.severity().id()).withClasses("tag", line.severity().id())),
        td(code(line.subject()), span(" " + line.check()).withClass("remedy")),
        td(
            iff(!line.before().isEmpty(), del(code(line.before()))),
            iff(!line.before().isEmpty() && !line.after().isEmpty(), span(" ")),
            iff(!line.after().isEmpty(), ins(code(line.after())))),
        td(code(line.where())),
        td(each(prose(line.remedy()), part -> part)).withClass("remedy"));
  }

  /** What stands between backticks is code. */
  private static List<DomContent> prose(String text) {
    List<DomContent> parts = new ArrayList<>();
    boolean inCode = false;
    for (String part : text.split("`", -1)) {
      parts.add(inCode ? code(part) : text(part));
      inCode = !inCode;
    }
    return parts;
  }
}
