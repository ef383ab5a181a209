package io.larkfit.spec.compare;

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

  private static Difference change(Recorded older, Recorded newer, Check check) {
    return Comparison.ofPages(older, newer).stream()
        .filter(change -> change.check() == check)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wordsThatAreRecordedAsAHashAreReadOnThePage() throws Exception {
    String row = ROW + "  \n**默认值**：`%s`";
    Recorded older = page(ROW, row.formatted("none"));
    Recorded newer = page(ROW, row.formatted("the one that 客服 has been given by its desk, if any"));
    Difference change = change(older, newer, Check.DEFAULT_CHANGED);

    assertTrue(change.remedy().contains("in line " + change.newLine()), change.remedy());
    assertTrue(!change.remedy().contains("sha256"), change.remedy());
  }

  @Test
  void wordsThatAreGoneAreNotLookedForOnThePage() throws Exception {
    String row = ROW + "  \n**默认值**：`the one that 客服 has been given by its desk`";
    Difference change = change(page(ROW, row), page("", ""), Check.DEFAULT_CHANGED);

    assertTrue(change.remedy().startsWith("Remove the default of"), change.remedy());
  }

  @Test
  void typeThatThePageSaysNoMoreIsToBeFoundOut() throws Exception {
    Recorded older = page("", "");
    Recorded newer = page(ROW, "email | | where to write");
    String gone = change(older, newer, Check.TYPE_CHANGED).remedy();
    String come = change(newer, older, Check.TYPE_CHANGED).remedy();

    assertTrue(gone.startsWith("Find out what type "), gone);
    assertTrue(come.endsWith(" a string."), come);
  }

  @Test
  void titleInTheFrontMatterAloneIsNoChangeOfTheSectionThatWasCalledLikeIt() throws Exception {
    Recorded older = page("", "");
    String title = older.page().source().title().value();
    List<Check> checks =
        Comparison.ofPages(older, page("title: \"" + title, "title: \"Other")).stream()
            .map(Difference::check)
            .toList();

    assertEquals(List.of(Check.TITLE_CHANGED), checks);
  }

  @Test
  void parameterOfThePathInBracesSpellsTheSamePath() throws Exception {
    Difference change = change(page("", ""), page(":agent_id", "{agent_id}"), Check.PATH_CHANGED);

    assertEquals(Severity.DOCUMENTATION, change.severity());
    assertEquals("Nothing has to change: both spell the same path.", change.remedy());
  }
}
