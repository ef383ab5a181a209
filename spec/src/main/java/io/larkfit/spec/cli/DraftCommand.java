package io.larkfit.spec.cli;

import io.larkfit.spec.draft.Draft;
import io.larkfit.spec.draft.DraftException;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.io.InputException;
import io.larkfit.spec.io.WholeFile;
import io.larkfit.spec.lint.Finding;
import io.larkfit.spec.lint.SpecLint;
import io.larkfit.spec.page.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts pages as an OpenAPI document. */
@Command(
    name = "draft",
    description = {
      "Drafts an OpenAPI document of pages whose operations the spec does not have yet.",
      "",
      "Comments that begin with 'DECIDE:' mark the places where a person must decide.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the document was written",
      "1:a page cannot be drafted; nothing was written",
      "2:usage"
    })
final class DraftCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|PAGE",
      description = "Pages, or directories with all *.md files below them.")
  private List<Path> names = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the document.")
  private Path out = Path.of("");

  @Option(
      names = "--force",
      description = "Overwrites FILE, with all decisions that were made in it.")
  private boolean force;

  @Override
  public Integer call() throws IOException, InputException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (Files.exists(out) && !force) {
      throw new InputException(
          out + " is there already, perhaps with decisions: name another file, or say --force.");
    }
    List<Page> pages = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    Inputs.read(command, names, reading -> take(reading, pages, errors));
    if (errors.isEmpty()) {
      try {
        Draft draft = Draft.of(pages);
        WholeFile.write(out, draft.text());
        print(draft, command.getOut());
        return 0;
      } catch (DraftException e) {
        errors.add(e.getMessage());
      }
    }
    errors.forEach(command.getErr()::println);
    command.getErr().println("Nothing was written.");
    return 1;
  }

  private static void take(Reading reading, List<Page> pages, List<String> errors) {
    if (reading instanceof Reading.Read read) {
      pages.add(read.page());
    } else if (reading instanceof Reading.Failed failed) {
      errors.add(failed.error());
    }
  }

  private void print(Draft draft, PrintWriter report) {
    int page = width(draft, "PAGE", Draft.Operation::file);
    int operation = width(draft, "OPERATION", Draft.Operation::id);
    String row = "%-" + page + "s  %-" + operation + "s  %7s  %5s%n";
    report.printf(Locale.ROOT, row, "PAGE", "OPERATION", "SCHEMAS", "MARKS");
    for (Draft.Operation drafted : draft.operations()) {
      report.printf(
          Locale.ROOT, row, drafted.file(), drafted.id(), drafted.schemas(), drafted.marks());
    }
    List<Finding> findings = SpecLint.strict().check(draft.text());
    report.printf(
        Locale.ROOT, "%n%s: %s%n", out, findings.isEmpty() ? "lints clean." : "the lint finds:");
    findings.forEach(report::println);
    report.printf(
        Locale.ROOT,
        "%d places wait for a decision: look for DECIDE: there, decide, and take the mark out.%n",
        draft.marks());
    report.flush();
  }

  private static int width(Draft draft, String head, Function<Draft.Operation, String> column) {
    return draft.operations().stream()
        .map(column)
        .mapToInt(String::length)
        .reduce(head.length(), Math::max);
  }
}
