package io.larkfit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.calendar.v4.TimeoffEvent;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.helpdesk.v1.AgentUser;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.AgentStatus;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class FactsTest {

  @Test
  void aScheduleIsToldByItsDays() {
    WeekdaySchedule.Builder span = WeekdaySchedule.builder().startTime("09:00").endTime("18:00");
    AgentSchedule schedule =
        AgentSchedule.builder()
            .agent(AgentUser.builder().name("Mei Lin").build())
            .status(AgentStatus.OFF_DUTY)
            .schedule(List.of(span.weekday(Weekday.WEEKEND).build(), span.weekdayRaw(12).build()))
            .build();
    assertEquals(
        List.of("Mei Lin is OFF_DUTY", "WEEKEND 09:00-18:00: Sat Sun", "weekday 12 09:00-18:00"),
        Facts.of(schedule));
  }

  @Test
  void aTimeoffIsToldByDaysOrByMoments() {
    TimeoffEvent.Builder event =
        TimeoffEvent.builder().timeoffEventId("timeoff:1").userId("ou_1").timezone("Asia/Shanghai");
    assertEquals(
        List.of(
            "ou_1 is off for 3 whole days",
            "from 2026-04-01 to 2026-04-03 in Asia/Shanghai",
            "event timeoff:1"),
        Facts.of(
            event
                .startTime(TimeoffTime.parse("2026-04-01"))
                .endTime(TimeoffTime.parse("2026-04-03"))
                .build()));
    assertEquals(
        "from 2026-04-01T05:00:00Z to ? in Asia/Shanghai",
        Facts.of(event.startTime(TimeoffTime.parse("1775019600")).endTime(null).build()).get(1));
  }

  @Test
  void anUnknownStatusIsToldByItsNumber() {
    assertEquals(
        List.of("? is of status 4"), Facts.of(AgentSchedule.builder().statusRaw(4).build()));
  }
}
