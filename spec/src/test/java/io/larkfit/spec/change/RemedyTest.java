package io.larkfit.spec.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What to do is something that can be done. */
class RemedyTest {

  private static final Path PAGE =
      OwnPages.DIRECTORY.resolve("core/helpdesk-v1__agent-schedules__get.md");

  private static final String ROW = "email | string | where to write";

  private static Recorded page(String original, String replacement) throws Exception {
    String text = Files.readString(PAGE);
    assertTrue(text.contains(original), original);
    byte[] page = text.replace(original, replacement).getBytes(StandardCharsets.UTF_8);
    return Recorded.of(new PageReader().read("schedules.md", page));
  }

  private static Change change(Recorded older, Recorded newer, ChangeCheck check) {
    return PageChanges.between(older, newer).stream()
        .filter(change -> change.check() == check)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wordsThatAreRecordedAsAHashAreReadOnThePage() throws Exception {
    String row = ROW + "  \n**默认值**：`%s`";
    Recorded older = page(ROW, row.formatted("none"));
    Recorded newer = page(ROW, row.formatted("the one that 客服 has been given by its desk, if any"));
    Change change = change(older, newer, ChangeCheck.DEFAULT_CHANGED);

    assertTrue(change.remedy().contains("in line " + change.newLine()), change.remedy());
    assertTrue(!change.remedy().contains("sha256"), change.remedy());
  }

  @Test
  void wordsThatAreGoneAreNotLookedForOnThePage() throws Exception {
    String row = ROW + "  \n**默认值**：`the one that 客服 has been given by its desk`";
    Change change = change(page(ROW, row), page("", ""), ChangeCheck.DEFAULT_CHANGED);

    assertTrue(change.remedy().startsWith("Remove the default of"), change.remedy());
  }

  @Test
  void typeThatThePageSaysNoMoreIsToBeFoundOut() throws Exception {
    Recorded older = page("", "");
    Recorded newer = page(ROW, "email | | where to write");
    String gone = change(older, newer, ChangeCheck.TYPE_CHANGED).remedy();
    String come = change(newer, older, ChangeCheck.TYPE_CHANGED).remedy();

    assertTrue(gone.startsWith("Find out what type "), gone);
    assertTrue(come.endsWith(" a string."), come);
  }

  @Test
  void titleInTheFrontMatterAloneIsNoChangeOfTheSectionThatWasCalledLikeIt() throws Exception {
    Recorded older = page("", "");
    String title = older.page().source().title().value();
    List<ChangeCheck> checks =
        PageChanges.between(older, page("title: \"" + title, "title: \"Other")).stream()
            .map(Change::check)
            .toList();

    assertEquals(List.of(ChangeCheck.TITLE_CHANGED), checks);
  }

  @Test
  void parameterOfThePathInBracesSpellsTheSamePath() throws Exception {
    Change change = change(page("", ""), page(":agent_id", "{agent_id}"), ChangeCheck.PATH_CHANGED);

    assertEquals(Severity.DOCUMENTATION, change.severity());
    assertEquals("Nothing has to change: both spell the same path.", change.remedy());
  }
}
