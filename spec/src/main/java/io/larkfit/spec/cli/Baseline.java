package io.larkfit.spec.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.drift.Differences;
import io.larkfit.spec.drift.DifferencesException;
import io.larkfit.spec.drift.DriftCheck;
import io.larkfit.spec.io.InputException;
import io.larkfit.spec.record.RecordException;
import io.larkfit.spec.record.Recorded;
import io.larkfit.spec.record.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The spec and the records that pages are held against. */
final class Baseline {

  private static final String DIFFERENCES = "differences.yaml";

  @Option(
      names = "--spec",
      paramLabel = "FILE",
      description = "The OpenAPI document. Default: the one that this jar was built with.")
  private @Nullable Path spec;

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      description = "The records of the pages. Default: those that this jar was built with.")
  private @Nullable Path facts;

  boolean isShipped() {
    return facts == null;
  }

  Records records() {
    return Records.in(facts == null ? Shipped.facts() : facts);
  }

  /**
   * All records.
   *
   * @param fresh whether there need be none yet
   */
  List<Recorded> all(boolean fresh) throws IOException, InputException {
    if (facts != null && !Files.isDirectory(facts) && !(fresh && !Files.exists(facts))) {
      throw new InputException(
          facts, "There is no such directory. --facts takes one with records.");
    }
    try {
      return records().all();
    } catch (RecordException e) {
      throw new InputException(e);
    }
  }

  DriftCheck drift() throws IOException, InputException {
    return DriftCheck.of(document(), differences());
  }

  private Differences differences() throws IOException, InputException {
    Path directory = facts == null ? Shipped.facts() : facts;
    try {
      return Differences.read(directory.resolve(DIFFERENCES));
    } catch (DifferencesException e) {
      throw new InputException(e);
    }
  }

  private Document document() throws IOException, InputException {
    Path file = spec == null ? Shipped.spec() : spec;
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + ": There is no such file. --spec takes an OpenAPI document.");
    }
    try {
      Document document = Document.read(Files.readString(file));
      if (document.root().text("openapi").isEmpty()) {
        throw new InputException(file + ": This is no OpenAPI document: it has no key 'openapi'.");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new InputException("%s: This is no YAML: %s".formatted(file, e.getOriginalMessage()));
    }
  }
}
