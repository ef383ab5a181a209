package io.larkfit.spec.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void thePageNamesEveryCheck() throws IOException {
    String page =
        ChecksPage.of(
            List.of(
                new ChecksPage.Section(
                    "Changes between versions of a page", CHANGES, List.of(ChangeCheck.values()))));

    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page, "docs/checks.md: rewrite with -Dgolden.update");
  }
}
