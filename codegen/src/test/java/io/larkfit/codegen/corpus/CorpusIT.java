package io.larkfit.codegen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.corpus.Outcome.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * All documents, all generators, and how time grows; run by the profile {@code corpus}. Reports go
 * to {@code target/corpus}. With {@code -Dcorpus.update}, the list of refusals and the page about
 * the figures are written anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusIT {
  private static final Path REPORTS = Path.of("target/corpus");
  private static final boolean UPDATE = System.getProperty("corpus.update") != null;

  private List<CorpusSpec> specs;
  private Results results;
  private Speed.Measure oneTag;

  @BeforeAll
  void measure() throws IOException, InterruptedException {
    PrintStream terminal = System.out;
    // The host advertises itself after each document.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    try {
      specs = Corpus.all();
      Progress progress = new Progress(terminal, "corpus", specs.size());
      List<Outcome> outcomes =
          new CorpusRun(List.of(Contender.values()), REPORTS.resolve("scratch"), progress)
              .run(specs);
      Speed speed = new Speed(REPORTS.resolve("platforms"), terminal);
      results = new Results(outcomes, speed.measure(), Instant.now());
      oneTag = speed.oneTag();
      report();
      terminal.println("corpus: see codegen/target/corpus/report.md, specs.csv and report.json");
    } finally {
      System.setOut(terminal);
    }
  }

  private void report() throws IOException {
    String page = MarkdownReport.of(results);
    Files.writeString(REPORTS.resolve("report.md"), page);
    Files.writeString(REPORTS.resolve("specs.csv"), DataReport.csv(results));
    Files.writeString(REPORTS.resolve("report.json"), DataReport.json(results));
    if (UPDATE) {
      Refusals.update(results.outcomes(), new Judges());
      Files.writeString(Path.of("../docs/corpus.md"), page);
    }
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

  @Test
  void theCorpusIsWhole() {
    assertEquals(746, specs.size());
  }

  @Test
  void largePlatformsCompileUnderManyTagsAndUnderOne() {
    assertNone(results.ourSpeed().stream().flatMap(one -> one.messages().stream()).toList());
    assertNone(oneTag.messages());
  }

  @Test
  void timeGrowsWithTheOperations() {
    List<Speed.Measure> ours = results.ourSpeed();
    double thousand = ours.get(1).seconds();
    double fourThousand = ours.get(3).seconds();
    assertTrue(
        fourThousand / thousand < 6,
        () -> "4,000 operations took " + fourThousand + " s, 1,000 took " + thousand + " s");
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
