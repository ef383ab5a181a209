package io.larkfit.spec.drift;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.record.RecordException;
import io.larkfit.spec.record.Recorded;
import io.larkfit.spec.record.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What is shipped: the document, the records of its pages, and where they differ on purpose. */
final class Shipped {

  private static final Path MAIN = Path.of("src/main");
  private static final Path FACTS = MAIN.resolve("facts");

  static final String TIMEOFF =
      "https://open.feishu.cn/document/server-docs/calendar-v4/timeoff_event/create";
  static final String SCHEDULES =
      "https://open.feishu.cn/document/server-docs/helpdesk-v1/agent-function/agent-schedules/create";

  private Shipped() {}

  static String text() throws IOException {
    return Files.readString(MAIN.resolve("openapi/larkfit.yaml"));
  }

  static Document document() throws IOException {
    return Document.read(text());
  }

  static Differences differences() throws IOException, DifferencesException {
    // With those of the platform, so that one that does not apply to our own spec is told; but all
    // of our pages list the message.
    Path platform = Path.of("src/main/resources/io/larkfit/spec/drift/platform.yaml");
    return Differences.read(
        "differences.yaml",
        Files.readString(FACTS.resolve("differences.yaml"))
            + Files.readString(platform)
                .replaceFirst(
                    "(?s)- page: '[*]'\\n[^\\n]*\\n  subject: response.msg\\n.*?(?=- )", ""));
  }

  static List<Recorded> records() throws IOException, RecordException {
    return Records.in(FACTS).all();
  }

  static Recorded record(String url) throws IOException, RecordException {
    return Objects.requireNonNull(Records.in(FACTS).find(url));
  }
}
