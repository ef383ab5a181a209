package io.larkfit.spec.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.spec.drift.Check;
import io.larkfit.spec.fact.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of checks says what the code says. */
class ChecksPageTest {

  private static final Path PAGE = Path.of("..", "docs", "checks.md");

  private static final String CHANGES =
      """
      Two versions of a page are compared fact by fact. Where a fact stands, and in which order, is no
      change. Of words there are only hashes: a report says that they changed, not how.

      "Request" is what callers send, headers and parameters included; "response" what comes back.
      """;

  private static final String DRIFTS =
      """
      The OpenAPI document is held against the recorded facts of its pages, both ways. The severity is
      that for callers of a client whose document is not in step. A difference that is meant is listed
      in `facts/differences.yaml`, with its reason.
      """;

  private static final String REMARKS =
      """
      What a page says against itself is its own fault, and no difference between page and spec. What
      the reader does not understand is never left out in silence: it is a doubt of the reader's.
      """;

  @Test
  void thePageNamesEveryCheck() throws IOException {
    String page =
        ChecksPage.of(
            List.of(
                new ChecksPage.Section(
                    "Changes between versions of a page",
                    CHANGES,
                    "severity",
                    List.of(ChangeCheck.values())),
                new ChecksPage.Section(
                    "Differences between page and spec",
                    DRIFTS,
                    "severity",
                    List.of(Check.values())),
                new ChecksPage.Section(
                    "Contradictions and doubts of a page",
                    REMARKS,
                    "whose",
                    List.of(Remark.Check.values()))));

    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page, "docs/checks.md: rewrite with -Dgolden.update");
  }
}
