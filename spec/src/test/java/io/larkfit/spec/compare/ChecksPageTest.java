package io.larkfit.spec.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.spec.fact.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of checks says what the code says. */
class ChecksPageTest {

  private static final Path PAGE = Path.of("..", "docs", "checks.md");

  private static final String DIFFERENCES =
      """
      Two versions of a page, a spec and its page, and two versions of a spec are compared fact by fact,
      in one way. The severity is that on the wire, for callers who know the older side, or the spec;
      beside it stands what callers of generated code lose, which `larkfit report` counts as breaking.
      Where a fact stands, and in which order, is no difference. Of words there are only hashes: a report
      says that they changed, not how. What is to be done, is to be done in the spec; where that differs
      from its page on purpose, the difference is listed in `facts/differences.yaml`, with its reason.
      "Request" is what callers send, headers and parameters included; "response" what comes back.
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
                    "Differences", DIFFERENCES, "severity", List.of(Check.values())),
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
