package io.larkfit.spec.change;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of two versions of a page is what was reviewed. */
@Tag("everywhere")
class PairsTest {

  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.change.PagePair#own")
  void changesAreToldWithWhatToDo(PagePair pair) throws IOException {
    compare(
        pair,
        pair.changes().stream()
            .map(change -> PagePair.line(change) + "  " + change.remedy() + "\n")
            .collect(joining()));
  }

  /** Of the platform's own pages: facts and hashes, no sentence. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("io.larkfit.spec.change.PagePair#others")
  void changesOfThePlatformsPagesAreTold(PagePair pair) throws IOException {
    compare(pair, pair.changes().stream().map(PagePair::line).collect(joining()));
  }

  private static void compare(PagePair pair, String actual) throws IOException {
    if (UPDATE) {
      Files.createDirectories(pair.golden().getParent());
      Files.writeString(pair.golden(), actual);
    }
    assertEquals(Files.readString(pair.golden()), actual);
  }

  @Test
  void everyCheckIsToldOfAPair() {
    Set<ChangeCheck> told =
        PagePair.own()
            .flatMap(pair -> pair.changes().stream())
            .map(Change::check)
            .collect(toCollection(() -> EnumSet.noneOf(ChangeCheck.class)));

    assertEquals(EnumSet.allOf(ChangeCheck.class), told);
  }

  @Test
  void everyGoldenHasItsPair() throws IOException {
    assumeTrue(!UPDATE);
    try (Stream<Path> files = Files.list(OwnPages.DIRECTORY.resolve("pairs"))) {
      assertEquals(
          PagePair.own().map(PagePair::golden).collect(toSet()),
          files.filter(file -> file.toString().endsWith(".changes")).collect(toSet()));
    }
  }
}
