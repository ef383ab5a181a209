package io.larkfit.codegen.corpus;

import static io.larkfit.codegen.corpus.Markdown.number;
import static io.larkfit.codegen.corpus.Markdown.ratio;
import static io.larkfit.codegen.corpus.Markdown.seconds;

import java.util.List;
import java.util.Locale;

/** The platforms of growing size. */
final class SpeedSection {
  private final Results results;
  private final Markdown page;

  SpeedSection(Results results, Markdown page) {
    this.results = results;
    this.page = page;
  }

  void write() {
    page.heading("Large platforms")
        .line(
            "Made up from a seed: 55 tags, 3.5 schemas for each operation, half of the operations"
                + " with a body, enums and shared schemas throughout. One round each, three below 1,000"
                + " operations, after the documents above have warmed the JVM. In brackets: ours divided by that.")
        .line("")
        .columns(
            "operations, generator",
            "generate",
            "javac",
            "both",
            "files",
            "lines",
            "class bytes",
            "peak memory");
    results.speed().forEach(measure -> row(measure, ""));
    row(results.oneTag(), ", one tag");
    page.line("")
        .line(
            "Peak memory is the heap's highest mark, garbage included, of at most "
                + Runtime.getRuntime().maxMemory() / (1 << 20)
                + " MiB: an upper bound. "
                + growth()
                + "The last row is ours with all operations in one tag: one interface.");
    List<String> missed = Goals.missed(results);
    page.line("")
        .line(
            missed.isEmpty()
                ? "The goal, half of either other's lines, class bytes and time, is reached throughout."
                : "The goal is half of either other's lines, class bytes and time. Missed:")
        .line("");
    missed.forEach(goal -> page.line("- " + goal));
  }

  private void row(Speed.Measure measure, String remark) {
    Speed.Measure ours = results.ours(measure.operations());
    boolean others = measure.contender() != Contender.LARKFIT;
    page.row(
        number(measure.operations()) + ", " + measure.contender().title() + remark,
        seconds(measure.generateNanos() / 1e9),
        seconds(measure.compileNanos() / 1e9),
        seconds(measure.seconds()) + (others ? ratio(ours.seconds(), measure.seconds()) : ""),
        number(measure.files()),
        number(measure.lines()) + (others ? ratio(ours.lines(), measure.lines()) : ""),
        number(measure.classBytes())
            + (others ? ratio((double) ours.classBytes(), (double) measure.classBytes()) : ""),
        number(measure.peakBytes() / (1 << 20)) + " MiB");
  }

  private String growth() {
    List<Speed.Measure> ours = results.ourSpeed();
    if (ours.size() == 1) {
      return "";
    }
    Speed.Measure small = ours.get(0);
    Speed.Measure large = ours.get(ours.size() - 1);
    return String.format(
        Locale.ROOT,
        "For %.0f times the operations ours took %.1f times as long. ",
        large.operations() / (double) small.operations(),
        large.seconds() / small.seconds());
  }
}
