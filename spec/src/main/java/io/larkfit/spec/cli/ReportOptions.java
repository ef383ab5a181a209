package io.larkfit.spec.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.larkfit.spec.check.Report;
import io.larkfit.spec.check.ReportHtml;
import io.larkfit.spec.check.ReportJson;
import io.larkfit.spec.check.ReportText;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.io.InputException;
import io.larkfit.spec.io.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a report goes, and when it is a failure. */
final class ReportOptions {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the report as JSON, too.")
  private @Nullable Path json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Writes the report as one page of HTML, too, which needs nothing else.")
  private @Nullable Path html;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The least severity that makes the exit status 1: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.documentation;

  /** The words that users write. */
  @SuppressWarnings("MemberName")
  private enum FailOn {
    breaking(Severity.BREAKING),
    additive(Severity.ADDITIVE),
    documentation(Severity.DOCUMENTATION),
    never(null);

    private final @Nullable Severity least;

    FailOn(@Nullable Severity least) {
      this.least = least;
    }
  }

  /** Looks whether the files can be written, before the work begins. */
  void probe() throws IOException, InputException {
    if (json != null && html != null && json.toAbsolutePath().equals(html.toAbsolutePath())) {
      throw new InputException(json, "--json and --html name one file. Give two.");
    }
    for (Path file : Stream.of(json, html).flatMap(Stream::ofNullable).toList()) {
      WholeFile.probe(file);
    }
  }

  /**
   * Prints a report and writes its files.
   *
   * @return the exit status
   */
  int publish(Report report, CommandLine command) throws IOException {
    PrintWriter out = command.getOut();
    out.print(ReportText.of(report));
    out.flush();
    if (json != null) {
      WholeFile.write(json, JSON.writeValueAsString(ReportJson.of(report)) + "\n");
    }
    if (html != null) {
      WholeFile.write(html, ReportHtml.of(report));
    }
    return failOn.least != null && report.isWorthFailing(failOn.least) ? 1 : 0;
  }
}
