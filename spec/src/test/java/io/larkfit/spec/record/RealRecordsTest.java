package io.larkfit.spec.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records are those of the platform's pages, where {@code -Dfeishu.docs} names them. */
class RealRecordsTest {

  @BeforeAll
  static void findPages() {
    assumeTrue(RecordPages.docs() != null, "-Dfeishu.docs names no directory");
  }

  static Stream<Path> pages() {
    Path docs = RecordPages.docs();
    return docs == null
        ? Stream.of()
        : Stream.concat(
            RecordPages.in(docs.resolve("seeds")),
            Stream.of(
                docs.resolve(
                    "pages/authentication-management__access-token__tenant_access_token_internal.md")));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("pages")
  void recordIsWhatItsPageGivesToTheByte(Path page) throws IOException, RecordException {
    Recorded fresh = RecordPages.recorded(page);
    String url = fresh.page().source().url().value();
    Records records = Records.in(RecordPages.FACTS);
    if (System.getProperty("golden.update") != null) {
      records.put(fresh);
    }

    assertNotNull(records.find(url), "there is no record of " + url);
    assertEquals(RecordFile.write(fresh), Files.readString(records.path(url)));
  }
}
