package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.lint.SpecLint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code larkfit draft} writes and prints, and its exit status. */
@Tag("everywhere")
class DraftCommandTest {

  private static final String PAGES = "src/test/resources/pages/";
  private static final String FORM = PAGES + "draft/body-that-is-a-form.md";
  private static final String MAPS = PAGES + "draft/maps.md";
  private static final String BROKEN = PAGES + "broken/article.md";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path directory = Path.of("");
  private Path target = Path.of("");

  @BeforeEach
  void nameTarget() {
    target = directory.resolve("drafts").resolve("tea.yaml");
  }

  private int run(String... arguments) {
    return Larkfit.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void pagesBecomeADocumentAndATableOfWhatIsLeftToDecide() throws IOException {
    assertEquals(0, run("draft", FORM, MAPS, "--out", target.toString()));

    String text = Files.readString(target);
    assertEquals(List.of(), SpecLint.strict().check(text));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).matches("PAGE +OPERATION +SCHEMAS +MARKS"), lines.get(0));
    assertTrue(
        lines.get(1).matches(".*body-that-is-a-form.md +createParcel +1 +\\d+"), lines.get(1));
    assertTrue(lines.get(2).matches(".*maps.md +createHouseLabel +2 +\\d+"), lines.get(2));
    long marks = text.lines().filter(line -> line.contains("# DECIDE: ")).count();
    assertEquals(target + ": lints clean.", lines.get(4));
    assertTrue(lines.get(5).startsWith(marks + " places wait"), marks + " " + lines.get(5));
  }

  @Test
  void directoryStandsForItsPages() throws IOException {
    Files.copy(Path.of(FORM), directory.resolve("form.md"));
    Files.copy(Path.of(MAPS), directory.resolve("maps.md"));

    assertEquals(0, run("draft", directory.toString(), "--out", target.toString()));

    assertEquals(2, out.toString().lines().filter(line -> line.contains(".md ")).count());
  }

  @Test
  void onePageThatCannotBeReadLeavesNothingBehind() {
    assertEquals(1, run("draft", FORM, BROKEN, PAGES + "none.md", "--out", target.toString()));

    assertFalse(Files.exists(target));
    assertTrue(err.toString().contains(BROKEN + ": This is not a page"), err.toString());
    assertTrue(err.toString().contains(PAGES + "none.md: There is no such file."), err.toString());
    assertTrue(err.toString().endsWith("Nothing was written." + System.lineSeparator()));
  }

  @Test
  void twoPagesOfOneOperationAreRefusedByName() throws IOException {
    Path copy = Files.copy(Path.of(FORM), directory.resolve("copy.md"));

    assertEquals(1, run("draft", FORM, copy.toString(), "--out", target.toString()));

    assertFalse(Files.exists(target));
    assertTrue(err.toString().startsWith(copy + ":16: POST /open-apis/tea/v1/parcels is " + FORM));
  }

  @Test
  void decisionsAreNotOverwritten() throws IOException {
    Files.createDirectories(directory.resolve("drafts"));
    Files.writeString(target, "decided");

    assertEquals(2, run("draft", FORM, "--out", target.toString()));

    assertEquals("decided", Files.readString(target));
    assertTrue(err.toString().contains("--force"), err.toString());
  }

  @Test
  void decisionsAreOverwrittenOnDemand() throws IOException {
    Files.createDirectories(directory.resolve("drafts"));
    Files.writeString(target, "decided");

    assertEquals(0, run("draft", FORM, "--force", "--out", target.toString()));

    assertTrue(Files.readString(target).contains("operationId: createParcel"));
  }

  @Test
  void targetIsNeeded() {
    assertEquals(2, run("draft", FORM));

    assertTrue(err.toString().contains("--out"), err.toString());
  }
}
