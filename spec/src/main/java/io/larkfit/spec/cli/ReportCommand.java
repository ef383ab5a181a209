package io.larkfit.spec.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.larkfit.spec.io.InputException;
import io.larkfit.spec.io.WholeFile;
import io.larkfit.spec.release.JsonReport;
import io.larkfit.spec.release.MarkdownReport;
import io.larkfit.spec.release.Release;
import io.larkfit.spec.release.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what the changes of a release mean for callers. */
@Command(
    name = "report",
    description = {
      "Compares the old and the new OpenAPI document, and the old and the new jar of the client,"
          + " and writes what changed for callers as a section of CHANGELOG.md, with the version"
          + " that follows. Either pair is enough; with both, what shows in both is told once.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "%nExamples:",
      "  larkfit report --old-spec old.yaml --new-spec larkfit.yaml",
      "  larkfit report --old-spec old.yaml --new-spec larkfit.yaml \\",
      "      --old-jar old.jar --new-jar larkfit-client.jar --out changes.md",
      "  larkfit report --old-jar old.jar --new-jar new.jar --fail-on never"
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing that --fail-on names",
      "1:a change that --fail-on names",
      "2:usage, or a file that cannot be compared"
    })
final class ReportCommand implements Callable<Integer> {

  /** Which changes make the exit status 1. */
  enum FailOn {
    breaking,
    any,
    never
  }

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--old-spec",
      paramLabel = "FILE",
      description = "The document that was released.")
  private @Nullable Path oldSpec;

  @Option(names = "--new-spec", paramLabel = "FILE", description = "The document as it is now.")
  private @Nullable Path newSpec;

  @Option(names = "--old-jar", paramLabel = "FILE", description = "The client that was released.")
  private @Nullable Path oldJar;

  @Option(names = "--new-jar", paramLabel = "FILE", description = "The client as it is now.")
  private @Nullable Path newJar;

  @Option(
      names = "--current",
      paramLabel = "VERSION",
      description =
          "The version that was released. Without it, what the old jar's manifest says, or else"
              + " the old document.")
  private @Nullable String current;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the Markdown; without it, to the terminal.")
  private @Nullable Path out;

  @Option(names = "--json", paramLabel = "FILE", description = "Where to write the same as JSON.")
  private @Nullable Path json;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "breaking",
      description =
          "Changes that make the exit status 1: ${COMPLETION-CANDIDATES}. Default: breaking.")
  private FailOn failOn = FailOn.breaking;

  @Override
  public Integer call() throws IOException, InputException {
    Version version = version();
    Release release = Release.of(new Release.Input(oldSpec, newSpec, oldJar, newJar), version);
    write(release);
    return switch (failOn) {
      case breaking -> release.isBreaking() ? 1 : 0;
      case any -> release.changes().isEmpty() ? 0 : 1;
      case never -> 0;
    };
  }

  private @Nullable Version version() {
    if ((oldSpec == null) != (newSpec == null)) {
      throw misuse("--old-spec and --new-spec go together. Give both.");
    }
    if ((oldJar == null) != (newJar == null)) {
      throw misuse("--old-jar and --new-jar go together. Give both.");
    }
    if (oldSpec == null && oldJar == null) {
      throw misuse("There is nothing to compare. Give two documents, two jars, or both.");
    }
    if (current == null) {
      return null;
    }
    Version version = Version.parse(current);
    if (version == null) {
      throw misuse("--current " + current + " is no released version. Give one such as 0.1.0.");
    }
    return version;
  }

  private void write(Release release) throws IOException {
    String markdown = MarkdownReport.of(release);
    if (json != null) {
      WholeFile.write(json, JSON.writeValueAsString(JsonReport.of(release)) + "\n");
    }
    PrintWriter terminal = Objects.requireNonNull(spec).commandLine().getOut();
    if (out == null) {
      terminal.print(markdown);
    } else {
      WholeFile.write(out, markdown);
      terminal.println(release.reason());
    }
    terminal.flush();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
