package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code larkfit diff} finds, and its exit status. */
@Tag("everywhere")
class DiffCommandTest {

  private static final Path CORE = Path.of("src/test/resources/pages/core");
  private static final Path PAGE = CORE.resolve("helpdesk-v1__agent-schedules__create.md");
  private static final Path OTHER = CORE.resolve("helpdesk-v1__agent-schedules__get.md");

  @TempDir private Path directory;

  private Path edited(Path page, String name, String before, String after) throws IOException {
    String text = Files.readString(page);
    assertTrue(text.contains(before), before);
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text.replace(before, after));
  }

  @Test
  void samePageHasNoChanges() {
    Ran ran = Ran.of("diff", PAGE, PAGE);

    assertEquals(0, ran.status());
    assertEquals(
        "Pages: 1 compared. Differences: 0 breaking, 0 additive, 0 documentation.\n", ran.out());
  }

  @Test
  void changesAreATableWithWhatToDo() throws IOException {
    Path later = edited(PAGE, "new.md", "403 | 154003", "409 | 154003");

    Ran ran = Ran.of("diff", PAGE, later);

    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("| breaking "), ran.out());
    assertTrue(ran.out().contains("errors.154003"), ran.out());
    assertTrue(ran.out().contains("What to do"), ran.out());
  }

  @Test
  void changesAreJsonWithBothLines() throws IOException {
    Path later = edited(PAGE, "new.md", "weekday | int | 否", "weekday | string | 否");
    Path report = directory.resolve("report.json");

    assertEquals(1, Ran.of("diff", PAGE, later, "--json", report).status());

    JsonNode change = new ObjectMapper().readTree(report.toFile()).at("/pages/0/changes/0");
    assertEquals("type-changed", change.path("check").asText());
    assertEquals("int", change.path("before").asText());
    assertEquals("string", change.path("after").asText());
    assertTrue(change.path("oldLine").asInt() > 0);
    assertEquals(change.path("oldLine").asInt(), change.path("newLine").asInt());
  }

  @Test
  void pagesOfDirectoriesAreMatchedByTheirAddress() throws IOException {
    edited(PAGE, "old/a.md", "154000", "154001");
    edited(OTHER, "old/gone.md", "154000", "154000");
    edited(PAGE, "new/b.md", "154000", "154000");
    edited(CORE.resolve("calendar-v4__timeoff_event__create.md"), "new/c.md", "是", "是");

    Ran ran = Ran.of("diff", directory.resolve("old"), directory.resolve("new"));

    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("errors.154001"), ran.out());
    assertTrue(ran.out().contains("Pages: 1 compared, 1 new, 1 gone."), ran.out());
    assertTrue(ran.out().contains("gone: GET /open-apis/helpdesk/v1/agents/"), ran.out());
    assertTrue(ran.out().contains("new: POST /open-apis/calendar/v4/"), ran.out());
  }

  @Test
  void pagesThatShareAnAddressAreMatchedByTheirNames() throws IOException {
    edited(PAGE, "old/a.md", "154000", "154001");
    edited(PAGE, "old/b.md", "154000", "154000");
    edited(PAGE, "new/a.md", "154000", "154001");
    edited(PAGE, "new/b.md", "154000", "154002");

    Ran ran = Ran.of("diff", directory.resolve("old"), directory.resolve("new"));

    assertTrue(ran.out().contains("errors.154002"), ran.out());
    assertFalse(ran.out().contains("errors.154001"), ran.out());
    assertTrue(ran.out().contains("Pages: 2 compared."), ran.out());
  }

  @Test
  void pageThatIsGoneIsAFailure() throws IOException {
    edited(PAGE, "old/a.md", "154000", "154000");
    edited(OTHER, "old/b.md", "154000", "154000");
    edited(PAGE, "new/a.md", "154000", "154000");

    Ran ran =
        Ran.of("diff", directory.resolve("old"), directory.resolve("new"), "--fail-on", "breaking");

    assertEquals(1, ran.status());
  }

  @Test
  void pageThatCannotBeReadIsAFailure() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.md"), "no page\n");

    Ran ran = Ran.of("diff", PAGE, broken, "--fail-on", "breaking");

    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("broken.md"), ran.out());
  }
}
