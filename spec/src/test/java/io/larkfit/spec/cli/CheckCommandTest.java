package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code larkfit check} finds, and its exit status. */
@Tag("everywhere")
class CheckCommandTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final Path CORE = PAGES.resolve("core");
  private static final Path LIST = Path.of("src/main/facts/differences.yaml");

  @TempDir private static Path recorded = Path.of("");

  @TempDir private Path directory;
  private Path facts = Path.of("");
  private Path pages = Path.of("");

  @BeforeAll
  static void recordThePages() throws IOException {
    Files.copy(LIST, recorded.resolve("differences.yaml"));
    assertEquals(0, Ran.of("check", CORE, "--facts", recorded, "--update").status());
  }

  @BeforeEach
  void takePagesAndRecords() throws IOException {
    facts = directory.resolve("facts");
    copy(recorded, facts);
    pages = directory.resolve("pages");
    copy(CORE, pages);
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private void edit(String page, String before, String after) throws IOException {
    Path file = pages.resolve(page);
    String text = Files.readString(file);
    assertTrue(text.contains(before), before);
    Files.writeString(file, text.replace(before, after));
  }

  private JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  @Test
  void pagesThatAreRecordedAreInStep() {
    Ran ran = Ran.of("check", pages, "--facts", facts);

    assertEquals(0, ran.status(), ran.out());
    assertTrue(
        ran.out()
            .endsWith("Pages: 4 compared. Differences: 0 breaking, 0 additive, 0 documentation.\n"),
        ran.out());
  }

  @Test
  void contradictionOfAPageIsToldAndIsNoDifference() {
    Ran ran = Ran.of("check", pages, "--facts", facts);

    assertTrue(ran.out().contains("[example-breaks-rule]"), ran.out());
    assertEquals(0, ran.status());
  }

  @Test
  void controlCharactersOfAPageDoNotReachTheTerminal() throws IOException {
    edit("calendar-v4__timeoff_event__create.md", "title: \"", "title: \"\\x1b[2J\\x9b");

    Ran ran = Ran.of("check", pages, "--facts", facts);

    assertTrue(ran.out().contains("[2J"), ran.out());
    assertTrue(ran.out().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), ran.out());
  }

  @Test
  void changeIsToldOfThePageAndOfTheSpec() throws IOException {
    edit("calendar-v4__timeoff_event__create.md", "title | string | 否", "title | string | 是");
    Path report = directory.resolve("report.json");

    assertEquals(1, Ran.of("check", pages, "--facts", facts, "--json", report).status());

    JsonNode page = json(report).at("/pages/1");
    assertEquals("required-changed", page.at("/changes/0/check").asText());
    assertEquals("breaking", page.at("/changes/0/severity").asText());
    assertEquals("request.title#required", page.at("/changes/0/subject").asText());
    assertEquals("required-differs", page.at("/drift/0/check").asText());
    assertEquals(
        "/components/schemas/CreateTimeoffEventRequest/required",
        page.at("/drift/0/pointer").asText());
    assertEquals(1, json(report).at("/summary/pages/compared").asInt() - 3);
  }

  @Test
  void differenceThatIsLessGraveThanAskedForIsNoFailure() throws IOException {
    edit("helpdesk-v1__agent-schedules__get.md", "the agent's ID", "the ID of the agent");

    Ran ran = Ran.of("check", pages, "--facts", facts, "--fail-on", "additive");

    assertEquals(0, ran.status());
    assertTrue(ran.out().contains("[prose-edited]"), ran.out());
  }

  @Test
  void updateRecordsWhatChangedSoThatItIsToldOnce() throws IOException {
    edit("helpdesk-v1__agent-schedules__get.md", "the agent's ID", "the ID of the agent");

    assertEquals(1, Ran.of("check", pages, "--facts", facts, "--update").status());

    assertEquals(0, Ran.of("check", pages, "--facts", facts).status());
  }

  @Test
  void recordsOfUnchangedPagesAreNotTouched() throws IOException {
    List<Path> records = files(facts);
    FileTime before = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
    for (Path record : records) {
      Files.setLastModifiedTime(record, before);
    }

    Ran.of("check", pages, "--facts", facts, "--update");

    for (Path record : records) {
      assertEquals(before, Files.getLastModifiedTime(record), record.toString());
    }
  }

  @Test
  void withoutPagesTheSpecIsHeldAgainstTheRecords() throws IOException {
    Path spec = directory.resolve("spec.yaml");
    String text = Files.readString(Path.of("src/main/openapi/larkfit.yaml"));
    Files.writeString(spec, text.replace("per-minute: 1000", "per-minute: 100"));

    Ran ran = Ran.of("check", "--facts", facts, "--spec", spec);

    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("[rate-limit-differs]"), ran.out());
    assertTrue(ran.out().contains("timeoff_event/create"), ran.out());
  }

  @Test
  void whatTheJarBringsIsInStep() {
    Ran ran = Ran.of("check");

    assertEquals(0, ran.status(), ran.out());
  }

  @Test
  void pageOfAnotherOperationIsNamedAndNoFailure() throws IOException {
    Path other = pages.resolve("other.md");
    Files.copy(PAGES.resolve("quirks/enum-in-prose.md"), other);
    Path html = directory.resolve("report.html");

    Ran ran = Ran.of("check", pages, "--facts", facts, "--html", html);

    assertEquals(0, ran.status());
    assertTrue(ran.out().contains("1 not in the spec"), ran.out());
    assertTrue(Files.readString(html).contains("Operations that the spec does not have (1)"));
  }

  @Test
  void brokenPageIsAFailureAndTheOthersAreCheckedNevertheless() throws IOException {
    Files.writeString(pages.resolve("cut.md"), "---\ntitle: x\n");
    Path report = directory.resolve("report.json");

    Ran ran = Ran.of("check", pages, "--facts", facts, "--json", report, "--fail-on", "breaking");

    assertEquals(1, ran.status());
    assertTrue(ran.out().contains("cut.md"), ran.out());
    assertTrue(ran.out().contains("Pages: 4 compared, 1 unreadable."), ran.out());
    assertEquals("unreadable", json(report).at("/pages/2/state").asText());
    assertTrue(json(report).at("/pages/2/error").asText().contains("cut.md"));
  }

  @Test
  void htmlShowsEachDifferenceAndEscapesWhatPagesSay() throws IOException {
    edit(
        "helpdesk-v1__agent-schedules__get.md",
        "title: \"查询指定客服工作日程\"",
        "title: \"<script>alert(1)</script>\"");
    Path html = directory.resolve("report.html");

    Ran.of("check", pages, "--facts", facts, "--html", html);

    String page = Files.readString(html);
    assertTrue(page.contains("title-changed"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("http-equiv"), page);
  }

  @Test
  void reportIsTheSameEachTime() throws IOException {
    edit("calendar-v4__timeoff_event__create.md", "title | string | 否", "title | int | 是");
    Path first = directory.resolve("first.html");
    Path second = directory.resolve("second.html");

    Ran one = Ran.of("check", pages, "--facts", facts, "--html", first);
    Ran two = Ran.of("check", pages, "--facts", facts, "--html", second);

    assertEquals(one.out(), two.out());
    assertEquals(Files.readString(first), Files.readString(second));
  }

  @Test
  void pageThatMovedIsComparedWithTheRecordOfItsOperation() throws IOException {
    edit(
        "helpdesk-v1__agent-schedules__get.md",
        "server-docs/helpdesk-v1/agent-function/agent-schedules/get",
        "server-docs/helpdesk-v1/agent/schedules/get");
    Path report = directory.resolve("report.json");

    assertEquals(1, Ran.of("check", pages, "--facts", facts, "--json", report).status());

    assertEquals("url-changed", json(report).at("/pages/3/changes/0/check").asText());
  }

  @Test
  void pageThatMayBeCutOffDoesNotReplaceARecord() throws IOException {
    Path page = pages.resolve("helpdesk-v1__agent-schedules__get.md");
    Files.writeString(page, Files.readString(page).stripTrailing());
    String before = Files.readString(files(facts).get(4));

    Ran ran = Ran.of("check", page, "--facts", facts, "--update", "--fail-on", "never");

    assertEquals(1, ran.status());
    assertTrue(ran.err().contains("It is not recorded. Fetch it anew."), ran.err());
    assertEquals(before, Files.readString(files(facts).get(4)));
  }

  @Test
  void twoPagesOfOneAddressAreNotRecorded() throws IOException {
    edit("helpdesk-v1__agent-schedules__get.md", "status | int", "status | string");

    Ran ran = Ran.of("check", CORE, pages, "--facts", facts, "--update");

    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("come from one address"), ran.err());
  }

  @Test
  void directoryOfRecordsThatIsNotThereIsRefused() {
    Ran ran = Ran.of("check", pages, "--facts", directory.resolve("none"));

    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("none: There is no such directory"), ran.err());
  }

  @Test
  void reportThatCannotBeWrittenIsRefusedBeforeAnythingIsRead() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    Ran ran = Ran.of("check", pages, "--facts", facts, "--json", file.resolve("report.json"));

    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("report.json cannot be written"), ran.err());
  }

  @Test
  void updateNeedsADirectoryOfItsOwn() {
    Ran ran = Ran.of("check", pages, "--update");

    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("--facts DIR"), ran.err());
  }

  @Test
  void recordThatWasEditedIsRefusedByName() throws IOException {
    Path record = files(facts).get(1);
    Files.writeString(record, Files.readString(record).replaceFirst("line: 2", "line: 3"));

    Ran ran = Ran.of("check", pages, "--facts", facts);

    assertEquals(2, ran.status());
    assertTrue(ran.err().contains(record.getFileName().toString()), ran.err());
  }

  @Test
  void fileThatIsNoSpecIsRefusedByName() throws IOException {
    Path spec = Files.writeString(directory.resolve("spec.yaml"), "hello: world\n");

    Ran ran = Ran.of("check", pages, "--facts", facts, "--spec", spec);

    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("spec.yaml: This is no OpenAPI document"), ran.err());
  }

  @Test
  void missingSpecIsToldInASentence() {
    Ran ran = Ran.of("check", pages, "--facts", facts, "--spec", directory.resolve("none.yaml"));

    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("none.yaml: There is no such file"), ran.err());
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
