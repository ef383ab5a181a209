package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.check.Report;
import io.larkfit.spec.check.ReportText;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.record.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The document that is shipped agrees with the recorded facts of its pages. */
@Tag("everywhere")
class LarkfitSpecDriftTest {

  @Test
  void specAgreesWithTheRecordsOfItsPages() throws Exception {
    Path main = Path.of("src/main");
    Document spec = Document.read(Files.readString(main.resolve("openapi/larkfit.yaml")));
    Differences deliberate = Differences.read(main.resolve("facts/differences.yaml"));

    List<Drift> drifts =
        DriftCheck.of(spec, deliberate).checkAll(Records.in(main.resolve("facts")).all());

    Report report = new Report("The spec against its records", List.of(), drifts);
    assertTrue(drifts.isEmpty(), () -> "\n" + ReportText.of(report));
  }
}
