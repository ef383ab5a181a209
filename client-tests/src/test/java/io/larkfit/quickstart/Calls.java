package io.larkfit.quickstart;

import static io.larkfit.quickstart.Inputs.AGENT_ID;
import static io.larkfit.quickstart.Inputs.USER_ID;

import io.larkfit.Feishu;
import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.calendar.v4.TimeoffEvent;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesRequest;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The calls, as a user of the client writes them. Each gives what it came to, in words. */
final class Calls {
  private final Feishu feishu;
  private final Inputs inputs;

  Calls(Feishu feishu, Inputs inputs) {
    this.feishu = feishu;
    this.inputs = inputs;
  }

  List<String> createSchedule() {
    WeekdaySchedule roundTheClock =
        WeekdaySchedule.builder()
            .startTime("00:00")
            .endTime("24:00")
            .weekday(Weekday.EVERYDAY)
            .build();
    AgentScheduleUpdate update =
        AgentScheduleUpdate.builder()
            .agentId(inputs.get(AGENT_ID))
            .schedule(List.of(roundTheClock))
            .build();
    feishu
        .helpdesk()
        .agentSchedules()
        .create(CreateAgentSchedulesRequest.builder().agentSchedules(List.of(update)).build())
        .execute();
    return List.of(inputs.get(AGENT_ID) + " is to work", Facts.of(roundTheClock));
  }

  List<String> getSchedule() {
    String agentId = inputs.get(AGENT_ID);
    AgentSchedule schedule =
        feishu.helpdesk().agentSchedules().get(agentId).execute().agentSchedule();
    return schedule == null ? List.of(agentId + " has no schedule") : Facts.of(schedule);
  }

  List<String> createTimeoff() {
    LocalDate nextWeek = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusWeeks(1);
    TimeoffEvent event =
        feishu
            .calendar()
            .timeoffEvents()
            .create(
                CreateTimeoffEventRequest.builder()
                    .userId(inputs.get(USER_ID))
                    .timezone("Asia/Shanghai")
                    .startTime(TimeoffTime.of(nextWeek))
                    .endTime(TimeoffTime.of(nextWeek.plusDays(1)))
                    .title("Larkfit quickstart")
                    .build())
            .execute();
    return Facts.of(event);
  }
}
