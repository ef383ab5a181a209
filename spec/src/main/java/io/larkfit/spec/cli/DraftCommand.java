package io.larkfit.spec.cli;

import io.larkfit.spec.draft.Draft;
import io.larkfit.spec.draft.DraftException;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.io.WholeFile;
import io.larkfit.spec.lint.Finding;
import io.larkfit.spec.lint.SpecLint;
import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts pages as an OpenAPI document. */
@Command(
    name = "draft",
    description = {
      "Drafts an OpenAPI 3.0.3 document of documentation pages that the spec does not have yet.",
      "Comments that begin with 'DECIDE:' mark the places where a person must decide."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the document was written",
      "1:a page could not be drafted; nothing was written",
      "2:usage"
    })
final class DraftCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PAGE", description = "Markdown files.")
  private List<Path> files = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Overwrites FILE, and the decisions made in it.")
  private boolean force;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    if (Files.exists(out) && !force) {
      throw new ParameterException(
          command.commandLine(),
          out + " is there already; it may hold decisions. Name another file, or say --force.");
    }
    PrintWriter err = command.commandLine().getErr();
    List<Page> pages = new ArrayList<>();
    boolean complete = true;
    for (Path file : files) {
      try {
        pages.add(new PageReader().read(file));
      } catch (PageException e) {
        err.println(e.getMessage());
        complete = false;
      } catch (NoSuchFileException e) {
        err.println(file + ": There is no such file.");
        complete = false;
      } catch (IOException e) {
        err.println(file + ": The file cannot be read: " + e.getMessage());
        complete = false;
      }
    }
    if (!complete) {
      err.println("Nothing was written.");
      return 1;
    }
    return draft(pages, command.commandLine().getOut(), err);
  }

  private int draft(List<Page> pages, PrintWriter report, PrintWriter err) {
    try {
      Draft draft = Draft.of(pages);
      WholeFile.write(out, draft.text());
      print(draft, report);
      return 0;
    } catch (DraftException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println(out + ": The file cannot be written: " + e.getMessage());
    }
    err.println("Nothing was written.");
    return 1;
  }

  private void print(Draft draft, PrintWriter report) {
    int page = width(draft, "PAGE", Draft.Operation::file);
    int operation = width(draft, "OPERATION", Draft.Operation::id);
    String row = "%-" + page + "s  %-" + operation + "s  %7s  %5s%n";
    report.printf(row, "PAGE", "OPERATION", "SCHEMAS", "MARKS");
    for (Draft.Operation drafted : draft.operations()) {
      report.printf(row, drafted.file(), drafted.id(), drafted.schemas(), drafted.marks());
    }
    List<Finding> findings = SpecLint.strict().check(draft.text());
    report.printf("%n%s is drafted.%n", out);
    if (findings.isEmpty()) {
      report.println("It lints clean.");
    } else {
      report.printf("The lint has %d findings:%n", findings.size());
      findings.forEach(report::println);
    }
    report.printf(
        "%d places wait for a decision: look for DECIDE: in it, decide, and take the mark out.%n",
        draft.marks());
    report.flush();
  }

  private static int width(
      Draft draft, String head, java.util.function.Function<Draft.Operation, String> column) {
    return draft.operations().stream()
        .map(column)
        .mapToInt(String::length)
        .reduce(head.length(), Math::max);
  }
}
