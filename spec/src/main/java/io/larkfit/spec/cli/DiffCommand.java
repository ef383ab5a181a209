package io.larkfit.spec.cli;

import io.larkfit.spec.check.PageResult;
import io.larkfit.spec.check.Report;
import io.larkfit.spec.check.Versions;
import io.larkfit.spec.io.InputException;
import io.larkfit.spec.page.Reading;
import java.io.IOException;
import java.nio.file.Files;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two versions of pages. */
@Command(
    name = "diff",
    description = {
      "Tells what changed between two versions of a page, or of a directory of pages.",
      "",
      "The pages of two directories are matched by the addresses that they come from. Rows in"
          + " another order and lines broken otherwise are no change.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:nothing changed that --fail-on asks for",
      "1:something did, or a page cannot be read",
      "2:usage"
    })
final class DiffCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "A page, or a directory of pages.")
  private @Nullable Path older;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same of a later date.")
  private @Nullable Path newer;

  @Mixin private ReportOptions options = new ReportOptions();

  @Override
  public Integer call() throws IOException, InputException {
    options.probe();
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    Path before = Objects.requireNonNull(older);
    Path after = Objects.requireNonNull(newer);
    List<Reading> old = new ArrayList<>();
    Inputs.read(command, List.of(before), old::add);
    List<Reading> fresh = new ArrayList<>();
    Inputs.read(command, List.of(after), fresh::add);
    boolean directories = Files.isDirectory(before) || Files.isDirectory(after);
    List<PageResult> results =
        directories ? Versions.compare(old, fresh) : Versions.compare(old.get(0), fresh.get(0));
    String title = "From %s to %s".formatted(before, after);
    return options.publish(new Report(title, results, List.of()), command);
  }
}
