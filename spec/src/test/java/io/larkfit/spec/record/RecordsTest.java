package io.larkfit.spec.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("everywhere")
class RecordsTest {

  private static final String URL = "https://docs.example.com/document/x/create";

  @TempDir private Path directory = Path.of("");

  private static Recorded page(String url) {
    Page page = RecordPages.page(Path.of("src/test/resources/pages/quirks/enum-in-prose.md"));
    return Recorded.of(
        new Page(
            page.file(),
            page.hash(),
            new Source(
                page.source().title(),
                new Located<>(url, page.source().url().line()),
                page.source().updated()),
            page.endpoint(),
            page.access(),
            page.request(),
            page.response(),
            page.prose(),
            page.remarks()));
  }

  @Test
  void recordIsFoundByTheAddressOfItsPage() throws IOException, RecordException {
    Records records = Records.in(directory);

    assertNull(records.find(URL));
    Path file = records.put(page(URL));

    assertEquals(directory.resolve("docs.example.com/document/x/create.yaml"), file);
    assertEquals(page(URL), records.find(URL));
    assertEquals(List.of(page(URL)), records.all());
  }

  @Test
  void folderThatDoesNotExistHasNoRecords() throws IOException, RecordException {
    Records records = Records.in(directory.resolve("none"));

    assertNull(records.find(URL));
    assertEquals(List.of(), records.all());
  }

  @Test
  void recordThatDidNotChangeIsNotWrittenAgain() throws IOException {
    Records records = Records.in(directory);
    Path file = records.put(page(URL));
    FileTime long_ago = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, long_ago);

    records.put(page(URL));

    assertEquals(long_ago, Files.getLastModifiedTime(file));
  }

  @Test
  void writingLeavesNothingButTheRecord() throws IOException {
    Path file = Records.in(directory).put(page(URL));
    Files.writeString(file, "broken");
    Records.in(directory).put(page(URL));

    try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void recordThatWasMovedIsRefusedWithItsPlace() throws IOException {
    Records records = Records.in(directory);
    Path file = records.put(page(URL));
    Files.move(file, file.resolveSibling("other.yaml"));

    RecordException refusal = assertThrows(RecordException.class, records::all);
    assertTrue(refusal.getMessage().contains("Move it to " + file), refusal.getMessage());
  }

  @Test
  void filesBesideTheFoldersAreNoRecords() throws IOException, RecordException {
    Files.writeString(directory.resolve("differences.yaml"), "[]\n");

    assertEquals(List.of(), Records.in(directory).all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://docs.example.com/../../etc/passwd",
        "https://docs.example.com/a/../b",
        "https://docs.example.com/..",
        "https://docs.example.com/con",
        "https://docs.example.com/a/nul.txt/b",
        "https://docs.example.com/a:b|c?d=\"e\"#<f>*",
        "https://docs.example.com/创建",
        "https://docs.example.com/a//b/",
        "https://docs.example.com/a.yaml",
        "C:\\Windows\\x",
        "",
      })
  void addressBecomesAPathThatEveryFileSystemTakes(String url) throws IOException, RecordException {
    Records records = Records.in(directory);

    Path file = records.put(page(url));

    assertTrue(file.normalize().startsWith(directory), file.toString());
    assertTrue(
        directory.relativize(file).toString().replace('\\', '/').matches("[a-z0-9_./-]+"),
        file.toString());
    assertEquals(List.of(page(url)), records.all());
  }

  @Test
  void addressesThatSomeFileSystemDoesNotTellApartHaveFilesOfTheirOwn() {
    List<String> urls =
        List.of(
            "https://docs.example.com/ukTMu",
            "https://docs.example.com/uktmu",
            "https://docs.example.com/ukTMU",
            "https://docs.example.com/ukTMu/",
            "https://docs.example.com/ukTMu?a",
            "http://docs.example.com/ukTMu?b",
            "https://docs.example.com/" + "x".repeat(300),
            "https://docs.example.com/" + "x".repeat(301));
    Set<String> files = new HashSet<>();
    urls.forEach(url -> files.add(RecordPath.of(url).toLowerCase(Locale.ROOT)));

    assertEquals(urls.size(), files.size());
  }
}
