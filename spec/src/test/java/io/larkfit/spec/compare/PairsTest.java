package io.larkfit.spec.compare;

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
  @MethodSource("io.larkfit.spec.compare.PagePair#own")
  void changesAreToldWithWhatToDo(PagePair pair) throws IOException {
    compare(
        pair,
        pair.changes().stream()
            .map(change -> PagePair.line(change) + "  " + change.remedy() + "\n")
            .collect(joining()));
  }

  /** Of the platform's own pages: facts and hashes, no sentence. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("io.larkfit.spec.compare.PagePair#others")
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

  /** What only specs and jars can tell of; `release/changes.yaml` has a change for each. */
  private static final Set<Check> OF_SPECS =
      EnumSet.of(
          Check.OPERATION_ADDED,
          Check.OPERATION_REMOVED,
          Check.RECORD_MISSING,
          Check.DIFFERENCE_STALE,
          Check.SERVER_ADDED,
          Check.SERVER_REMOVED,
          Check.SCHEME_CHANGED,
          Check.FORMAT_CHANGED,
          Check.NULL_CHANGED,
          Check.ACCESS_CHANGED,
          Check.STYLE_CHANGED,
          Check.MEDIA_TYPE_ADDED,
          Check.MEDIA_TYPE_REMOVED,
          Check.ALTERNATIVE_ADDED,
          Check.ALTERNATIVE_REMOVED,
          Check.RESPONSE_ADDED,
          Check.RESPONSE_REMOVED,
          Check.ERROR_KIND_CHANGED);

  @Test
  void everyCheckIsToldOfAPair() {
    Set<Check> told =
        PagePair.own()
            .flatMap(pair -> pair.changes().stream())
            .map(Difference::check)
            .collect(toCollection(() -> EnumSet.noneOf(Check.class)));

    Set<Check> untold = EnumSet.allOf(Check.class);
    untold.removeAll(told);
    untold.removeAll(OF_SPECS);
    untold.removeIf(check -> check.compareTo(Check.OPERATION_ID_CHANGED) >= 0);
    assertEquals(Set.of(), untold);
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
