package com.example.roster;

import io.larkfit.Feishu;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesRequest;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.Weekday;
import java.util.List;

/** What is tested. */
final class Roster {
  private final Feishu feishu;

  Roster(Feishu feishu) {
    this.feishu = feishu;
  }

  /** Puts an agent on duty on Mondays. */
  void publish(String agent) {
    WeekdaySchedule monday =
        WeekdaySchedule.builder()
            .startTime("09:00")
            .endTime("18:00")
            .weekday(Weekday.MONDAY)
            .build();
    feishu
        .helpdesk()
        .agentSchedules()
        .create(
            CreateAgentSchedulesRequest.builder()
                .agentSchedules(
                    List.of(
                        AgentScheduleUpdate.builder()
                            .agentId(agent)
                            .schedule(List.of(monday))
                            .agentSkillIds(List.of("skill-1"))
                            .build()))
                .build())
        .execute();
  }

  /** The days on which an agent is on duty. */
  List<Weekday> days(String agent) {
    return feishu
        .helpdesk()
        .agentSchedules()
        .get(agent)
        .execute()
        .agentSchedule()
        .schedule()
        .stream()
        .map(WeekdaySchedule::weekday)
        .toList();
  }
}
