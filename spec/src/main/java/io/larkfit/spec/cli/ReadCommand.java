package io.larkfit.spec.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.page.PageException;
import io.larkfit.spec.page.PageJson;
import io.larkfit.spec.page.PageReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads pages and prints their facts. */
@Command(
    name = "read",
    description = "Reads documentation pages and prints their facts.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:every page was read", "1:a page could not be read", "2:usage"})
final class ReadCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PAGE", description = "Markdown files.")
  private List<Path> files = List.of();

  @Option(
      names = "--json",
      description = "Prints the facts as JSON: an object for one page, an array for several.")
  private boolean json;

  /** A page, or why there is none. */
  private record Reading(Path file, @Nullable Page page, String error) {}

  @Override
  public Integer call() throws JsonProcessingException {
    // In the order given, whichever is read first.
    List<Reading> readings = files.parallelStream().map(ReadCommand::read).toList();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      List<JsonNode> objects = readings.stream().map(ReadCommand::json).toList();
      out.println(JSON.writeValueAsString(objects.size() == 1 ? objects.get(0) : objects));
    } else {
      readings.forEach(reading -> print(reading, out));
    }
    out.flush();
    return readings.stream().allMatch(reading -> reading.page() != null) ? 0 : 1;
  }

  private static Reading read(Path file) {
    try {
      return new Reading(file, new PageReader().read(file), "");
    } catch (PageException e) {
      return new Reading(file, null, e.getMessage());
    } catch (NoSuchFileException e) {
      return new Reading(file, null, file + ": There is no such file.");
    } catch (IOException e) {
      return new Reading(file, null, file + ": The file cannot be read: " + e.getMessage());
    }
  }

  private static JsonNode json(Reading reading) {
    return reading.page() == null
        ? PageJson.of(reading.file().toString(), reading.error())
        : PageJson.of(reading.page());
  }

  private static void print(Reading reading, PrintWriter out) {
    Page page = reading.page();
    if (page == null) {
      out.println(reading.error());
      return;
    }
    out.printf(
        "%s: %s %s, %s, updated %s%n",
        page.file(),
        page.endpoint().method().value(),
        page.endpoint().url().value(),
        page.source().title().value(),
        page.source().updated().value());
    page.remarks()
        .forEach(
            remark ->
                out.printf(
                    "%s:%d: %s [%s]%n",
                    page.file(), remark.line(), remark.message(), remark.check().id()));
  }
}
