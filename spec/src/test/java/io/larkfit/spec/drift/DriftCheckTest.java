package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Endpoint;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.Source;
import io.larkfit.spec.record.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class DriftCheckTest {

  /** The shipped document with one text in place of another. */
  private static List<Drift> drifts(String original, String replacement) throws Exception {
    String text = Shipped.text();
    assertTrue(text.contains(original), original);
    Document document =
        Document.read(
            text.replaceFirst(Pattern.quote(original), Matcher.quoteReplacement(replacement)));
    return DriftCheck.of(document, Shipped.differences()).checkAll(Shipped.records());
  }

  private static Recorded at(Recorded recorded, String url, String endpoint) {
    Page page = recorded.page();
    Source source = page.source();
    return new Recorded(
        new Page(
            page.file(),
            page.hash(),
            new Source(source.title(), new Located<>(url, source.url().line()), source.updated()),
            new Endpoint(
                page.endpoint().method(),
                new Located<>(endpoint, page.endpoint().url().line()),
                page.endpoint().rateLimit()),
            page.access(),
            page.request(),
            page.response(),
            page.prose(),
            page.remarks()));
  }

  @Test
  void endOfTheDayShowsAsATimeThatThePageDoesNotAllow() throws Exception {
    Drift drift =
        DriftCheck.of(Shipped.document(), Differences.NONE)
            .check(Shipped.record(Shipped.SCHEDULES))
            .stream()
            .filter(found -> found.subject().contains("end_time"))
            .findFirst()
            .orElseThrow();

    assertEquals(Check.RULE_DIFFERS, drift.check());
    assertEquals("00:00–23:59", drift.page());
    assertEquals("00:00–24:00", drift.spec());
    assertEquals(
        "/components/schemas/WeekdaySchedule/properties/end_time/pattern", drift.pointer());
    assertEquals(55, drift.line());
  }

  @Test
  void fieldThatBecameRequiredInTheSpecIsAComfortOfThePage() throws Exception {
    Drift drift =
        drifts(
                "required: [user_id, timezone, start_time, end_time]",
                "required: [user_id, timezone, start_time, end_time, title]")
            .get(0);

    assertEquals("request.title#required", drift.subject());
    assertEquals(Severity.ADDITIVE, drift.severity());
    assertEquals("/components/schemas/CreateTimeoffEventRequest/required/4", drift.pointer());
    assertEquals(71, drift.line());
  }

  @Test
  void fieldOfAnAnswerThatTheSpecDemandsBreaksCallers() throws Exception {
    List<Drift> drifts =
        drifts(
            "      description: A time-off event.\n",
            "      description: A time-off event.\n      required: [title]\n");

    assertEquals("response.data.title#required", drifts.get(0).subject());
    assertEquals(Severity.BREAKING, drifts.get(0).severity());
  }

  @Test
  void constraintThatThePageDoesNotPromiseIsADrift() throws Exception {
    List<Drift> drifts =
        drifts(
            "          description: The event's id, by which it can be deleted.\n",
            "          description: The event's id.\n          maxLength: 64\n          nullable: true\n");

    assertEquals(
        List.of(
            "response.data.timeoff_event_id#rules.nullable",
            "response.data.timeoff_event_id#rules.length"),
        drifts.stream().map(Drift::subject).toList());
  }

  @Test
  void differenceThatDoesNotApplyIsNamed() throws Exception {
    List<Drift> drifts = drifts("|24:00)$'", ")$'");

    assertEquals(2, drifts.size());
    assertTrue(drifts.stream().allMatch(drift -> drift.check() == Check.DIFFERENCE_STALE));
    assertTrue(drifts.get(0).remedy().contains("end_time#rules.time"), drifts.toString());
  }

  @Test
  void differenceCoversNoOtherDifferenceOfTheSameFact() throws Exception {
    List<Drift> drifts = drifts("|24:00)$'", "|24:0[01])$'");

    assertTrue(
        drifts.stream().anyMatch(drift -> drift.spec().equals("00:00–24:01")), drifts.toString());
    assertTrue(drifts.stream().anyMatch(drift -> drift.check() == Check.DIFFERENCE_STALE));
  }

  @Test
  void operationWithoutARecordIsNamed() throws Exception {
    List<Recorded> records = new ArrayList<>(Shipped.records());
    records.removeIf(record -> record.page().source().url().value().equals(Shipped.TIMEOFF));

    Drift drift =
        DriftCheck.of(Shipped.document(), Differences.NONE).checkAll(records).stream()
            .filter(found -> found.check() == Check.RECORD_MISSING)
            .findFirst()
            .orElseThrow();

    assertEquals(Shipped.TIMEOFF, drift.url());
    assertEquals("POST /open-apis/calendar/v4/timeoff_events", drift.spec());
  }

  @Test
  void recordWithoutAnOperationIsNamed() throws Exception {
    Recorded other =
        at(
            Shipped.record(Shipped.TIMEOFF),
            "https://docs.example.com/other",
            "https://open.feishu.cn/open-apis/calendar/v4/others");
    DriftCheck check = DriftCheck.of(Shipped.document(), Differences.NONE);

    assertNull(check.operation(other));
    assertEquals(
        List.of(Check.OPERATION_MISSING_IN_SPEC),
        check.check(other).stream().map(Drift::check).toList());
  }

  @Test
  void pageWhoseAddressMovedIsFoundByMethodAndPath() throws Exception {
    Recorded moved =
        at(
            Shipped.record(Shipped.TIMEOFF),
            "https://docs.example.com/moved",
            "https://open.feishu.cn/open-apis/calendar/v4/timeoff_events");
    DriftCheck check = DriftCheck.of(Shipped.document(), Shipped.differences());
    Node operation = Objects.requireNonNull(check.operation(moved));

    assertEquals("createTimeoffEvent", operation.text("operationId"));
    assertTrue(check.check(moved).stream().anyMatch(drift -> drift.check() == Check.URL_DIFFERS));
  }

  @Test
  void pageThatNamesAnotherMethodIsFoundByItsAddress() throws Exception {
    Page page = Shipped.record(Shipped.TIMEOFF).page();
    Recorded other =
        at(new Recorded(page), Shipped.TIMEOFF, "https://open.feishu.cn/open-apis/calendar/v5/x");

    List<Drift> drifts = DriftCheck.of(Shipped.document(), Shipped.differences()).check(other);

    assertEquals(List.of(Check.PATH_DIFFERS), drifts.stream().map(Drift::check).toList());
    assertEquals("/paths/~1open-apis~1calendar~1v4~1timeoff_events", drifts.get(0).pointer());
  }
}
