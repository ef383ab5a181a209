package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.compare.Check;
import io.larkfit.spec.compare.Comparison;
import io.larkfit.spec.compare.Difference;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fact of a page that changed is as grave between the page and the spec as between pages. */
class SeverityTest {

  private static final Path PAGES = Path.of("src/test/resources/pages/core");
  private static final String SCHEDULES = "helpdesk-v1__agent-schedules__get.md";
  private static final String TIMEOFF = "calendar-v4__timeoff_event__create.md";

  /** The page with one text in place of another. */
  private static Recorded page(String file, String original, String replacement) throws Exception {
    String text = Files.readString(PAGES.resolve(file));
    assertTrue(text.contains(original), original);
    return Recorded.of(
        new PageReader()
            .read(file, text.replace(original, replacement).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Drift> drifts(Recorded page) throws Exception {
    return DriftCheck.of(Shipped.document(), Shipped.differences()).check(page);
  }

  private static Severity changed(Recorded older, Recorded newer, String subject) {
    return Comparison.ofPages(older, newer).stream()
        .filter(change -> change.subject().equals(subject))
        .map(Difference::severity)
        .findFirst()
        .orElseThrow();
  }

  private static Severity drifted(Recorded page, String subject) throws Exception {
    return drifts(page).stream()
        .filter(drift -> drift.subject().equals(subject))
        .map(Drift::severity)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void limitThatIsLowered() throws Exception {
    Recorded older = page(TIMEOFF, "", "");
    Recorded newer = page(TIMEOFF, "50 次/秒", "5 次/秒");

    assertEquals(Severity.BREAKING, changed(older, newer, "rate-limit"));
    assertEquals(Severity.BREAKING, drifted(newer, "rate-limit"));
  }

  @Test
  void lowestOfTwoLimitsOfAPeriodCounts() throws Exception {
    Recorded older = page(TIMEOFF, "", "");
    Recorded newer = page(TIMEOFF, "50 次/秒", "5 次/秒、50 次/秒");

    assertEquals(Severity.BREAKING, changed(older, newer, "rate-limit"));
    assertEquals(Severity.BREAKING, drifted(newer, "rate-limit"));
  }

  @Test
  void parameterOfThePathThatIsRenamedBreaksNobody() throws Exception {
    Recorded older = page(SCHEDULES, "", "");
    Recorded newer = page(SCHEDULES, "agent_id", "id_of_agent");
    List<Drift> drifts = drifts(newer);

    assertEquals(Severity.DOCUMENTATION, changed(older, newer, "path"));
    assertEquals(
        List.of(Check.PATH_CHANGED, Check.FIELD_RENAMED),
        drifts.stream().map(Drift::check).toList());
    assertTrue(drifts.stream().allMatch(drift -> drift.severity() == Severity.DOCUMENTATION));
  }

  @Test
  void parameterOfThePathThatTheSpecLacksBreaksCallers() throws Exception {
    Recorded older = page(SCHEDULES, "", "");
    Recorded newer =
        page(SCHEDULES, "agent_id | string |", "other | string | more\nagent_id | string |");

    assertEquals(Severity.BREAKING, changed(older, newer, "path.other"));
    assertEquals(Severity.BREAKING, drifted(newer, "path.other"));
  }

  @Test
  void allTokensThatAreGoneSetCallersFree() throws Exception {
    Recorded older = page(SCHEDULES, "", "");
    Recorded newer = page(SCHEDULES, "`tenant_access_token`", "a token");

    assertEquals(Severity.ADDITIVE, changed(older, newer, "tokens.tenant_access_token"));
    assertEquals(Severity.ADDITIVE, drifted(newer, "tokens.tenant_access_token"));
  }
}
