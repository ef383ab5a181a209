package io.larkfit.codegen.corpus;

import static io.larkfit.codegen.corpus.Markdown.number;
import static io.larkfit.codegen.corpus.Markdown.percent;
import static io.larkfit.codegen.corpus.Markdown.seconds;

import io.larkfit.codegen.corpus.Outcome.Verdict;
import io.larkfit.codegen.fidelity.FidelityReport;
import io.larkfit.codegen.fidelity.Figure;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The run as a page for people. */
final class MarkdownReport {
  private static final List<Contender> ALL = List.of(Contender.values());

  private final Results results;
  private final Markdown page = new Markdown();

  private MarkdownReport(Results results) {
    this.results = results;
  }

  static String of(Results results) {
    MarkdownReport report = new MarkdownReport(results);
    report.head();
    report.everything();
    report.sameDocuments();
    report.feishu();
    report.fidelity();
    report.speed();
    report.refused();
    report.failed();
    return report.page.toString();
  }

  private void head() {
    page.line("# The generator on documents that strangers wrote")
        .line("")
        .line(
            "Written by `mvn -pl codegen verify -Pcorpus -Dcorpus.update`, never by hand: "
                + results.when().atZone(ZoneOffset.UTC).toLocalDate()
                + ", "
                + Machine.describe()
                + ".")
        .line("")
        .line(
            "The documents are OpenAPI Generator's own test specs of OpenAPI 3 and four of Feishu's"
                + " platform. Beside ours stands its stock `java` generator, library `retrofit2`,"
                + " with gson and with jackson, in the same JVM: main sources only, in memory, the"
                + " document not checked beforehand, compiled at release 8 with the jars that its own"
                + " POM names. Ours must also pass all of javac's lint at release 9. Times are"
                + " processor time of one thread.");
  }

  private void everything() {
    List<Totals> totals = ALL.stream().map(results::totals).toList();
    page.heading("All " + number(totals.get(0).outcomes().size()) + " documents").columns(titles());
    for (Verdict verdict : Verdict.values()) {
      page.figures(name(verdict), totals, total -> number(total.count(verdict)));
    }
    page.figures(
            "examples of component schemas that come out equal",
            totals,
            total ->
                number(total.survived())
                    + " of "
                    + number(total.examples())
                    + " ("
                    + percent(total.survived(), total.examples())
                    + ")")
        .figures("lines", totals, total -> number(total.lines()))
        .figures("generate", totals, total -> seconds(total.generateSeconds()))
        .figures("javac", totals, total -> seconds(total.compileSeconds()));
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case COMPILED -> "**compiled**";
      case BROKEN -> "generated, but does not compile";
      case REFUSED -> "refused, with position and remedy";
      case CRASHED -> "crashed";
    };
  }

  private void sameDocuments() {
    List<Totals> totals = results.commonTotals();
    Totals ours = totals.get(0);
    page.heading(
            "The "
                + number(ours.outcomes().size())
                + " documents that all three make something of that compiles")
        .columns(titles())
        .figures("files", totals, total -> ratio(total.files(), ours.files()))
        .figures("lines", totals, total -> ratio(total.lines(), ours.lines()))
        .figures("class bytes", totals, total -> ratio(total.classBytes(), ours.classBytes()))
        .figures("generate", totals, total -> seconds(total.generateSeconds()))
        .figures("javac", totals, total -> seconds(total.compileSeconds()))
        .figures("members of component schemas", totals, total -> number(total.members()))
        .figures(
            "of these untyped: `Object` or the like, though the schema says more",
            totals,
            total -> number(total.untyped()))
        .figures("properties without a member", totals, total -> number(total.missing()))
        .figures(
            "examples that come out equal",
            totals,
            total -> number(total.survived()) + " of " + number(total.examples()))
        .line("")
        .line(
            "In brackets: times ours. A property has no member where the schema became a union, a"
                + " list or a map.");
  }

  private static String ratio(long theirs, long ours) {
    return number(theirs)
        + (theirs == ours || ours == 0
            ? ""
            : String.format(Locale.ROOT, " (%.2f)", theirs / (double) ours));
  }

  private void feishu() {
    page.heading("Feishu")
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
                : "-");
      }
    }
  }

  private void fidelity() {
    FidelityReport fidelity = results.totals(Contender.LARKFIT).fidelity();
    page.heading("What our code keeps of its document").columns("counted", "all", "Feishu");
    FidelityReport feishu =
        new Totals(
                Contender.LARKFIT,
                results.of(Contender.LARKFIT).stream()
                    .filter(outcome -> outcome.spec().startsWith("feishu/"))
                    .toList())
            .fidelity();
    for (Figure figure : Figure.values()) {
      String indent = figure.role() == Figure.Role.TOTAL ? "" : "– ";
      page.row(
          indent + figure.text(), number(fidelity.count(figure)), number(feishu.count(figure)));
    }
  }

  private void speed() {
    page.heading("Speed")
        .line(
            "Seeded platforms of 55 tags, 3.5 schemas for each operation; the median of three to"
                + " 1,000 operations, then once. Memory is the heap's highest mark, garbage"
                + " included, of at most "
                + Runtime.getRuntime().maxMemory() / (1 << 20)
                + " MiB.")
        .line("")
        .columns(
            "operations, generator",
            "generate",
            "javac",
            "both, on the clock",
            "files",
            "lines",
            "class bytes",
            "memory");
    for (Speed.Measure measure : results.speed()) {
      page.row(
          number(measure.operations()) + ", " + measure.contender().title(),
          seconds(measure.generateNanos() / 1e9),
          seconds(measure.compileNanos() / 1e9),
          seconds(measure.wallNanos() / 1e9),
          number(measure.files()),
          number(measure.lines()),
          number(measure.classBytes()),
          measure.peakBytes() / (1 << 20) + " MiB");
    }
  }

  private void refused() {
    page.heading("Refused")
        .line("Reasons stand in `codegen/src/test/corpus/refused.yaml`.")
        .line("");
    Refusals.problems(results.outcomes())
        .forEach(
            (spec, problems) ->
                page.line(
                    "- `"
                        + spec
                        + "`: "
                        + problems.get(0)
                        + (problems.size() > 1
                            ? " (and " + (problems.size() - 1) + " more)"
                            : "")));
  }

  private void failed() {
    page.heading("Crashed or not compiled");
    results.of(Contender.LARKFIT).stream()
        .filter(
            outcome -> outcome.verdict() == Verdict.CRASHED || outcome.verdict() == Verdict.BROKEN)
        .forEach(
            outcome ->
                page.line(
                    "- `"
                        + outcome.spec()
                        + "`: "
                        + outcome.messages().get(0).lines().findFirst().orElse("")));
  }

  private static Object[] titles() {
    return Stream.concat(Stream.of(""), Arrays.stream(Contender.values()).map(Contender::title))
        .toArray();
  }
}
