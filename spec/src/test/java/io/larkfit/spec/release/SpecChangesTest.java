package io.larkfit.spec.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.spec.io.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of change of a document is to callers. */
class SpecChangesTest {

  @TempDir Path directory;

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.release.SeededChange#all")
  void seededChangeIsAllThatIsSaid(SeededChange change) throws Exception {
    assertEquals(
        String.join("\n", change.says()),
        compare(SeededChange.DOCUMENT, write("new.yaml", change.seeded())));
  }

  @Test
  void everyKindHasASeededChange() throws IOException {
    Set<String> seeded =
        SeededChange.all().stream()
            .flatMap(change -> change.says().stream())
            .map(says -> says.replaceAll(".*?\\[(.*?)\\].*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        Arrays.stream(Kind.values())
            .map(Kind::id)
            .filter(id -> !id.startsWith("java-") || id.equals(Kind.JAVA_NAME_CHANGED.id()))
            .collect(Collectors.toCollection(TreeSet::new)),
        seeded);
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.release.SeededChange#all")
  void whatBreaksOneWayIsSeenTheOtherWayToo(SeededChange change) throws Exception {
    String back = compare(write("new.yaml", change.seeded()), SeededChange.DOCUMENT);

    assertEquals(change.says().isEmpty(), back.isEmpty(), back);
  }

  @Test
  @Tag("everywhere")
  void daysAreTheDocumentsWhereverTheyAreRead() throws Exception {
    String document = Files.readString(SeededChange.DOCUMENT);
    String sugar =
        document.replaceFirst(
            "type: integer\\s+format: int32(\\s+description: How much sugar\\.)\\s+minimum: 0\\s+maximum: 9",
            "type: string\n          format: date$1");
    Path before = write("before.yaml", sugar.replaceFirst("default: 1\\b", "default: 2020-01-31"));
    Path after = write("after.yaml", sugar.replaceFirst("default: 1\\b", "default: 2020-02-29"));

    assertEquals(
        "changed, breaking [default-changed] `CupRequest.sugar()` has the default `2020-02-29`, was"
            + " `2020-01-31`",
        compare(before, after));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static String compare(Path before, Path after) throws InputException {
    List<Change> changes = Release.of(new Release.Input(before, after, null, null), null).changes();
    return changes.stream()
        .map(
            change ->
                "%s, %s [%s] %s"
                    .formatted(
                        change.section().id(),
                        change.severity().id(),
                        change.kind().id(),
                        MarkdownReport.statement(change)))
        .collect(Collectors.joining("\n"));
  }
}
