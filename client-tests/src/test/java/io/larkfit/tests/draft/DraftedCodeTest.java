package io.larkfit.tests.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All pages of our own go the whole way at once: drafted, generated from, compiled. */
class DraftedCodeTest {

  private static List<Path> pages = List.of();
  private static List<Fate> fates = List.of();
  private static String report = "";

  @BeforeAll
  static void goTheWholeWay(@TempDir Path directory) throws IOException, InterruptedException {
    pages = OwnPages.in(directory);
    try (Chain chain = Chain.of(pages, directory)) {
      fates = chain.fates();
      report = chain.report;
    }
  }

  @AfterAll
  static void forget() {
    pages = List.of();
    fates = List.of();
  }

  @Test
  void draftLintsClean() {
    assertTrue(report.contains("lints clean."), report);
  }

  @Test
  void everyPageHasItsMethod() {
    assertEquals(pages, fates.stream().filter(Fate::generated).map(Fate::page).toList());
  }

  @Test
  void examplesComeOutOfTheGeneratedTypesAsTheyWentIn() {
    assertTrue(fates.stream().mapToInt(Fate::examples).sum() > 20, "too few examples");
    assertEquals(
        List.of(),
        fates.stream()
            .flatMap(fate -> fate.lost().stream().map(why -> fate.page() + " " + why))
            .toList());
  }
}
