package io.larkfit.codegen.corpus;

import static io.larkfit.codegen.corpus.Markdown.number;
import static io.larkfit.codegen.corpus.Markdown.percent;
import static io.larkfit.codegen.corpus.Markdown.ratio;
import static io.larkfit.codegen.corpus.Markdown.seconds;

import io.larkfit.codegen.corpus.Outcome.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The three generators side by side. */
final class ComparisonSection {
  private final Results results;
  private final Markdown page;

  ComparisonSection(Results results, Markdown page) {
    this.results = results;
    this.page = page;
  }

  void write() {
    everything();
    sameDocuments();
    feishu();
  }

  private void everything() {
    List<Totals> totals = Stream.of(Contender.values()).map(results::totals).toList();
    page.heading("All " + number(totals.get(0).outcomes().size()) + " documents").columns(titles());
    for (Verdict verdict : Verdict.values()) {
      page.figures(name(verdict), totals, total -> number(total.count(verdict)));
    }
    page.figures("members of component schemas", totals, total -> number(total.members()))
        .figures("of these untyped", totals, total -> number(total.untyped()))
        .figures("examples of component schemas", totals, total -> number(total.examples()))
        .figures(
            "of these decoded and encoded to equal JSON",
            totals,
            total -> survived(total.survived(), total.examples()))
        .line("")
        .line(
            "*Untyped*: `Object`, a map of it or a JSON tree, though the schema says more. Only"
                + " documents that compile have members; an example of one that does not is lost.");
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case COMPILED -> "**compiled**";
      case BROKEN -> "generated, but does not compile";
      case REFUSED -> "refused, with position and remedy";
      case CRASHED -> "crashed";
    };
  }

  private static String survived(long part, long whole) {
    return number(part) + " (" + percent(part, whole) + ")";
  }

  private void sameDocuments() {
    List<Totals> totals = results.commonTotals();
    Totals ours = totals.get(0);
    page.heading("The " + number(ours.outcomes().size()) + " documents that compile from all three")
        .columns(titles())
        .figures("files", totals, total -> number(total.files()))
        .figures(
            "lines",
            totals,
            total -> number(total.lines()) + ratio((double) ours.lines(), (double) total.lines()))
        .figures(
            "class bytes",
            totals,
            total ->
                number(total.classBytes())
                    + ratio((double) ours.classBytes(), (double) total.classBytes()))
        .figures("generate", totals, total -> seconds(total.generateSeconds()))
        .figures("javac", totals, total -> seconds(total.compileSeconds()))
        .figures("both", totals, total -> seconds(time(total)) + ratio(time(ours), time(total)))
        .figures("members of component schemas", totals, total -> number(total.members()))
        .figures("of these untyped", totals, total -> number(total.untyped()))
        .figures("properties without a member", totals, total -> number(total.missing()))
        .figures(
            "examples that come out equal",
            totals,
            total -> number(total.survived()) + " of " + number(total.examples()))
        .line("")
        .line(
            "In brackets: ours divided by that; the goal is half. A property has no member where the"
                + " schema became a union, a list or a map."
                + " Most documents are small, and their output is mostly what every output has in"
                + " common.");
  }

  private static double time(Totals totals) {
    return totals.generateSeconds() + totals.compileSeconds();
  }

  private void feishu() {
    page.heading("Feishu's documents")
        .columns("document, generator", "compiled", "files", "lines", "class bytes", "untyped");
    for (Outcome outcome : results.outcomes()) {
      if (outcome.spec().startsWith("feishu/")) {
        page.row(
            outcome.spec().substring("feishu/".length()) + ", " + outcome.contender().title(),
            outcome.compiled() ? "yes" : "no",
            number(outcome.files()),
            number(outcome.lines()),
            number(outcome.classBytes()),
            outcome.compiled()
                ? outcome.members().untyped().size() + " of " + outcome.members().found()
                : "–");
      }
    }
  }

  private static Object[] titles() {
    return Stream.concat(Stream.of(""), Arrays.stream(Contender.values()).map(Contender::title))
        .toArray();
  }
}
