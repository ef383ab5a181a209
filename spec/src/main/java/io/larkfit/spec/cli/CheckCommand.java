package io.larkfit.spec.cli;

import io.larkfit.spec.check.Checker;
import io.larkfit.spec.check.PageResult;
import io.larkfit.spec.check.Report;
import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.drift.DriftCheck;
import io.larkfit.spec.io.InputException;
import io.larkfit.spec.page.Reading;
import io.larkfit.spec.record.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds pages against the records of their last version and against the spec. */
@Command(
    name = "check",
    description = {
      "Tells what changed on pages since they were recorded, and what the spec lacks of them.",
      "",
      "Without pages, it holds the spec against the records.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:spec, records and pages are in step, as far as --fail-on asks",
      "1:they are not, or a page cannot be read",
      "2:usage"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIR|PAGE",
      description = "Pages, or directories with all *.md files below them.")
  private List<Path> names = List.of();

  @Mixin private Baseline baseline = new Baseline();
  @Mixin private ReportOptions options = new ReportOptions();

  @Option(
      names = "--update",
      description =
          "Records the pages whose operations the spec has, in the directory of --facts. The report"
              + " still tells what changed.")
  private boolean update;

  @Override
  public Integer call() throws IOException, InputException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (update && (baseline.isShipped() || names.isEmpty())) {
      throw new InputException("--update takes pages, and with --facts DIR where to record them.");
    }
    options.probe();
    DriftCheck drift = baseline.drift();
    List<Recorded> recorded = baseline.all(update);
    if (names.isEmpty()) {
      List<Drift> whole = drift.checkAll(recorded);
      String title = "The spec against the records of %s pages".formatted(recorded.size());
      return options.publish(new Report(title, List.of(), whole), command);
    }
    Checker checker = new Checker(drift, recorded);
    List<PageResult> results = new ArrayList<>();
    Update records = new Update(baseline.records());
    Inputs.read(
        command,
        names,
        reading -> {
          results.add(checker.check(reading));
          if (update && reading instanceof Reading.Read read && checker.covers(read.page())) {
            records.add(read.page());
          }
        });
    int status = options.publish(new Report(title(), results, List.of()), command);
    return Math.max(status, records.write(command));
  }

  private String title() {
    return names.size() == 1
        ? "%s against records and spec".formatted(names.get(0))
        : "%s inputs against records and spec".formatted(names.size());
  }
}
