package io.larkfit.spec.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.page.PageFiles;
import io.larkfit.spec.page.Reading;
import io.larkfit.spec.record.FactTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PAGE",
      description = "Markdown files, or directories of them (*.md, hidden ones are left out).")
  private List<Path> names = List.of();

  @Option(
      names = "--json",
      description = "Prints the facts as JSON: an object for one page, an array for several.")
  private boolean json;

  private boolean failed;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PageFiles files = PageFiles.of(names);
    if (json) {
      writeJson(files, out);
    } else {
      PageView view = new PageView(out, Ansi.AUTO);
      files.read(
          reading -> {
            note(reading);
            view.print(reading);
          });
    }
    out.flush();
    return failed ? 1 : 0;
  }

  private void note(Reading reading) {
    failed |= reading instanceof Reading.Failed;
  }

  /** One by one: a thousand pages as JSON need more memory than there may be. */
  private void writeJson(PageFiles files, PrintWriter out) throws IOException {
    boolean several = names.size() > 1 || Files.isDirectory(names.get(0));
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      generator.setPrettyPrinter(JSON.getSerializationConfig().constructDefaultPrettyPrinter());
      if (several) {
        generator.writeStartArray();
      }
      files.read(
          reading -> {
            note(reading);
            try {
              JSON.writeValue(generator, json(reading));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      if (several) {
        generator.writeEndArray();
      }
    }
    out.println();
  }

  private static ObjectNode json(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return FactTree.of(read.page());
    }
    if (reading instanceof Reading.Skipped skipped) {
      return file(reading).put("skipped", skipped.reason());
    }
    return file(reading).put("error", ((Reading.Failed) reading).error());
  }

  private static ObjectNode file(Reading reading) {
    return JSON.createObjectNode().put("file", reading.file().toString());
  }
}
