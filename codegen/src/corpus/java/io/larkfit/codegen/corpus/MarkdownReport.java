package io.larkfit.codegen.corpus;

import io.larkfit.codegen.corpus.Outcome.Verdict;
import java.time.ZoneOffset;

/** The run as a page for people. */
final class MarkdownReport {
  private final Results results;
  private final Markdown page = new Markdown();

  private MarkdownReport(Results results) {
    this.results = results;
  }

  static String of(Results results) {
    MarkdownReport report = new MarkdownReport(results);
    report.head();
    new ComparisonSection(results, report.page).write();
    new SpeedSection(results, report.page).write();
    new FidelitySection(results, report.page).write();
    report.refused();
    report.failed();
    report.run();
    return report.page.toString();
  }

  private void head() {
    page.line("# The generator on documents that strangers wrote")
        .line("")
        .line(
            "OpenAPI Generator's own test specs of OpenAPI 3, as released, and four documents of"
                + " Feishu's platform. Beside ours stands the stock `java` generator, library"
                + " `retrofit2`, once with gson and once with jackson, in the same run.")
        .line("")
        .line(
            "Measured on "
                + results.when().atZone(ZoneOffset.UTC).toLocalDate()
                + ": "
                + Machine.describe()
                + ". Times are processor time of one thread.");
    String only = System.getProperty("corpus.only");
    if (only != null) {
      page.line("")
          .line(
              "**Not the whole:** only the documents whose names match `" + only + "` were taken.");
    }
  }

  private void refused() {
    page.heading("What ours refuses, and why")
        .line(
            "Each document for a fault of its own; the whole list, with what independent validators"
                + " say, is `codegen/src/corpus/refused.yaml`.")
        .line("");
    Refusals.problems(results.outcomes())
        .forEach(
            (spec, problems) -> {
              Refusals.Refusal listed = Refusals.listed().get(spec);
              String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
              page.line("- `" + spec + "`: `" + problems.get(0) + "`" + more + ".");
              if (listed != null && !listed.reason().isBlank()) {
                page.line("  " + listed.reason().strip());
              }
            });
  }

  private void failed() {
    Totals ours = results.totals(Contender.LARKFIT);
    if (ours.count(Verdict.CRASHED) + ours.count(Verdict.BROKEN) == 0) {
      return;
    }
    page.heading("Where ours crashed, or does not compile");
    ours.outcomes().stream()
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

  private void run() {
    page.heading("How it is measured")
        .line(
            "`mvn -pl codegen verify -Pcorpus` repeats it, in about a quarter of an hour on two idle"
                + " cores; with `-Dcorpus.update` it writes this page. A row for each document is then"
                + " in `codegen/target/corpus/specs.csv`, everything in `report.json` beside it.")
        .line("")
        .line(
            "All three run in one JVM and write main sources only, to memory; the document is not"
                + " checked beforehand. The sources are compiled at release 8 without lint, with the"
                + " jars that the generator's own POM names; ours must besides pass all of javac's"
                + " lint at release 9, with warnings as errors. Members and examples are counted alike for"
                + " all three, through reflection and each one's own JSON library.");
  }
}
