package io.larkfit.tests.json;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.larkfit.auth.v3.TenantAccessTokenRequest;
import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.json.InvalidModelException;
import io.larkfit.json.Json;
import io.larkfit.type.AgentStatus;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform may add without notice, and what no answer may be. */
class ToleranceTest {

  static Stream<Models.Sample> samples() {
    return Models.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void unknownFieldsAreIgnored(Models.Sample sample) throws IOException {
    JsonAdapter<Object> adapter = Json.adapter(Models.classOf(sample.schema()));
    ObjectNode more = sample.json().deepCopy();
    more.put("added_later", 1).putObject("added_too").putArray("of").add("any").addNull();
    assertEquals(adapter.fromJson(sample.json().toString()), adapter.fromJson(more.toString()));
  }

  @Test
  void anUnknownWeekdayKeepsItsValue() throws IOException {
    JsonAdapter<WeekdaySchedule> adapter = Json.adapter(WeekdaySchedule.class);
    WeekdaySchedule span = adapter.fromJson("{\"weekday\":12}");
    assertEquals(Weekday.UNRECOGNIZED, span.weekday());
    assertEquals(12, span.weekdayRaw());
    assertEquals("{\"weekday\":12}", adapter.toJson(span));
    assertEquals("{\"weekday\":12}", adapter.toJson(span.toBuilder().build()));
    assertNotEquals(adapter.fromJson("{\"weekday\":13}"), span);
  }

  @Test
  void anUnknownStatusKeepsItsValue() throws IOException {
    JsonAdapter<AgentSchedule> adapter = Json.adapter(AgentSchedule.class);
    AgentSchedule schedule = adapter.fromJson("{\"status\":4}");
    assertEquals(AgentStatus.UNRECOGNIZED, schedule.status());
    assertEquals(4, schedule.statusRaw());
    assertEquals("{\"status\":4}", adapter.toJson(schedule));
  }

  @Test
  void unrecognizedCannotBeSent() {
    InvalidModelException e =
        assertThrows(
            InvalidModelException.class,
            () -> WeekdaySchedule.builder().weekday(Weekday.UNRECOGNIZED).build());
    assertSays(e, "WeekdaySchedule.weekday");
  }

  @Test
  void absentAndEmptyListsAreToldApart() throws IOException {
    JsonAdapter<AgentScheduleUpdate> adapter = Json.adapter(AgentScheduleUpdate.class);
    AgentScheduleUpdate absent = adapter.fromJson("{}");
    AgentScheduleUpdate empty = adapter.fromJson("{\"schedule\":[]}");
    assertEquals(List.of(), absent.schedule());
    assertEquals(List.of(), empty.schedule());
    assertFalse(absent.hasSchedule());
    assertTrue(empty.hasSchedule());
    assertEquals("{}", adapter.toJson(absent));
    assertEquals("{\"schedule\":[]}", adapter.toJson(empty));
  }

  @Test
  void jsonNullCountsAsAbsent() throws IOException {
    JsonAdapter<WeekdaySchedule> adapter = Json.adapter(WeekdaySchedule.class);
    WeekdaySchedule span = adapter.fromJson("{\"start_time\":null,\"weekday\":null}");
    assertNull(span.startTime());
    assertNull(span.weekday());
    assertEquals("{}", adapter.toJson(span));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"weekday\":\"9\"}",
        "{\"weekday\":9.5}",
        "{\"weekday\":2147483648}",
        "{\"weekday\":[9]}",
        "{\"start_time\":900}",
        "{\"start_time\":\"a\",\"start_time\":\"b\"}",
        "[]"
      })
  void aWrongTypeIsRefusedWithItsPlace(String json) {
    JsonAdapter<WeekdaySchedule> adapter = Json.adapter(WeekdaySchedule.class);
    JsonDataException e = assertThrows(JsonDataException.class, () -> adapter.fromJson(json));
    assertSays(e, "$");
  }

  @Test
  void aNullInAListIsRefusedWithItsPlace() {
    JsonAdapter<AgentScheduleUpdate> adapter = Json.adapter(AgentScheduleUpdate.class);
    JsonDataException e =
        assertThrows(JsonDataException.class, () -> adapter.fromJson("{\"schedule\":[{},null]}"));
    assertSays(e, "$.schedule[1]");
  }

  @Test
  void whatTheSpecForbidsCannotBeBuiltAndEveryFaultIsNamed() {
    InvalidModelException e =
        assertThrows(
            InvalidModelException.class,
            () ->
                CreateTimeoffEventRequest.builder()
                    .startTime(TimeoffTime.parse("2026-04-01"))
                    .endTime(TimeoffTime.parse("1775034000"))
                    .build());
    String faults = e.violations().toString();
    assertEquals(3, e.violations().size(), faults);
    assertTrue(faults.contains("CreateTimeoffEventRequest.user_id"), faults);
    assertTrue(faults.contains("CreateTimeoffEventRequest.timezone"), faults);
    assertTrue(faults.contains("two dates or two moments"), faults);
  }

  @Test
  void whatAnAnswerShouldNotHoldIsStillRead() throws IOException {
    WeekdaySchedule span =
        Json.<WeekdaySchedule>adapter(WeekdaySchedule.class).fromJson("{\"end_time\":\"25:00\"}");
    assertEquals("25:00", span.endTime());
    assertThrows(InvalidModelException.class, () -> span.toBuilder().build());
  }

  @Test
  void noTextShowsASecret() {
    TenantAccessTokenRequest request =
        TenantAccessTokenRequest.builder().appId("cli_1").appSecret("hush").build();
    assertFalse(request.toString().contains("hush"), request.toString());
    assertTrue(request.toString().contains("cli_1"), request.toString());
  }
}
