package io.larkfit.codegen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.larkfit.codegen.corpus.Outcome.Verdict;
import io.larkfit.codegen.fidelity.FidelityReport;
import io.larkfit.codegen.fidelity.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * All documents, all generators, and how time grows; run by the profile {@code corpus}. Reports go
 * to {@code target/corpus}. With {@code -Dcorpus.update}, the list of refusals and the page about
 * the figures are written anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class CorpusIT {
  private static final Path REPORTS = Path.of("target/corpus");
  private static final boolean UPDATE = System.getProperty("corpus.update") != null;

  private static final Pattern ONLY = Pattern.compile(System.getProperty("corpus.only", ".*"));

  private List<CorpusSpec> specs;
  private Results results;

  @BeforeAll
  void measure() throws IOException, InterruptedException {
    PrintStream terminal = System.out;
    // The host advertises itself after each document.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      specs = Corpus.all();
      List<CorpusSpec> chosen =
          specs.stream().filter(spec -> ONLY.matcher(spec.name()).matches()).toList();
      Progress progress = new Progress(terminal, "corpus", chosen.size());
      List<Outcome> outcomes =
          new CorpusRun(List.of(Contender.values()), REPORTS.resolve("scratch"), progress)
              .run(chosen);
      Speed speed = new Speed(REPORTS.resolve("platforms"), terminal);
      results = new Results(outcomes, speed.measure(), speed.oneTag(), Instant.now());
      report();
      terminal.println("corpus: see codegen/target/corpus/report.md, specs.csv and report.json");
    } finally {
      System.setOut(terminal);
    }
  }

  private void report() throws IOException {
    if (UPDATE) {
      Refusals.update(results.outcomes(), new Judges());
    }
    String page = MarkdownReport.of(results);
    Files.writeString(REPORTS.resolve("report.md"), page);
    Files.writeString(REPORTS.resolve("specs.csv"), DataReport.csv(results));
    Files.writeString(REPORTS.resolve("report.json"), DataReport.json(results));
    if (UPDATE && whole()) {
      FidelityFloor.update(fidelity());
      Files.writeString(Path.of("../docs/corpus.md"), page);
    }
  }

  private boolean whole() {
    return results.of(Contender.LARKFIT).size() == specs.size();
  }

  private FidelityReport fidelity() {
    return results.totals(Contender.LARKFIT).fidelity();
  }

  @Test
  void everythingGeneratedCompilesWithoutAWarning() {
    assertNone(ours(Verdict.BROKEN));
  }

  @Test
  void nothingCrashes() {
    assertNone(ours(Verdict.CRASHED));
  }

  @Test
  void refusedAreThoseListedAndNoOthers() {
    assertNone(Refusals.differences(results.outcomes()));
    assertNone(Refusals.unknown(specs));
  }

  @Test
  void everyRefusalHasAReason() {
    assertNone(Refusals.unexplained());
  }

  /** What falls short today is named in the report; here it must not become more. */
  @Test
  void codeKeepsAsMuchOfItsDocumentAsBefore() {
    assumeTrue(whole());
    assertNone(FidelityFloor.regressions(fidelity()));
  }

  @Test
  void everyMemberOfFeishuHasAType() {
    FidelityReport feishu = results.feishu().fidelity();
    assertEquals(0, feishu.count(Figure.UNTYPED) + feishu.count(Figure.DROPPED));
  }

  @Test
  void theCorpusIsWhole() {
    assertEquals(746, specs.size());
  }

  @Test
  void largePlatformsCompileUnderManyTagsAndUnderOne() {
    assertNone(results.ourSpeed().stream().flatMap(one -> one.messages().stream()).toList());
    assertNone(results.oneTag().messages());
  }

  /** At most half as much again for each operation: of the processor's time, not the clock's. */
  @Test
  void timeGrowsWithTheOperations() {
    List<Speed.Measure> ours = results.ourSpeed();
    Speed.Measure small = ours.get(0);
    Speed.Measure large = ours.get(ours.size() - 1);
    double growth = (double) large.operations() / small.operations();
    assertTrue(
        large.seconds() < 1.5 * growth * small.seconds(),
        () ->
            large.operations()
                + " operations took "
                + large.seconds()
                + " s, "
                + small.operations()
                + " took "
                + small.seconds()
                + " s");
  }

  /**
   * The goal, asserted where {@code -Dcorpus.goals=true} asks for it; the report tells it always.
   */
  @Test
  @EnabledIfSystemProperty(named = "corpus.goals", matches = "true")
  void halfTheLinesClassBytesAndTimeOfEitherOther() {
    assertNone(Goals.missed(results));
  }

  private List<String> ours(Verdict verdict) {
    return results.of(Contender.LARKFIT).stream()
        .filter(outcome -> outcome.verdict() == verdict)
        .map(outcome -> outcome.spec() + ": " + outcome.messages().get(0))
        .toList();
  }

  /** With a line for each that there is all the same. */
  private static void assertNone(List<String> found) {
    assertEquals("", String.join("\n", found));
  }
}
