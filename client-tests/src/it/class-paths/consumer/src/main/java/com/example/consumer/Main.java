package com.example.consumer;

import io.larkfit.Feishu;
import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesRequest;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.time.LocalDate;
import java.util.List;

/** Publishes a schedule, reads it back, and enters a time-off. */
public final class Main {
  private Main() {}

  /** Prints the day that it reads, or why there is no client. */
  public static void main(String[] args) {
    try (Feishu feishu = client()) {
      publish(feishu);
      System.out.println("Read " + read(feishu));
      enterTimeoff(feishu);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  private static Feishu client() {
    return Feishu.builder()
        .app(System.getProperty("feishu.app"), System.getProperty("feishu.app.secret"))
        .userToken(System.getProperty("feishu.user.token"))
        .helpdesk(
            System.getProperty("feishu.helpdesk"), System.getProperty("feishu.helpdesk.token"))
        .userAgent(System.getProperty("program"))
        .baseUrl(System.getProperty("feishu.server"))
        .build();
  }

  private static void publish(Feishu feishu) {
    WeekdaySchedule monday =
        WeekdaySchedule.builder()
            .startTime("09:00")
            .endTime("18:00")
            .weekday(Weekday.MONDAY)
            .build();
    AgentScheduleUpdate update =
        AgentScheduleUpdate.builder()
            .agentId("ou_1")
            .schedule(List.of(monday))
            .agentSkillIds(List.of("skill-1"))
            .build();
    feishu
        .helpdesk()
        .agentSchedules()
        .create(CreateAgentSchedulesRequest.builder().agentSchedules(List.of(update)).build())
        .execute();
  }

  private static Weekday read(Feishu feishu) {
    return feishu
        .helpdesk()
        .agentSchedules()
        .get("ou_1")
        .execute()
        .agentSchedule()
        .schedule()
        .get(0)
        .weekday();
  }

  private static void enterTimeoff(Feishu feishu) {
    feishu
        .calendar()
        .timeoffEvents()
        .create(
            CreateTimeoffEventRequest.builder()
                .userId("ou_1")
                .timezone("Asia/Shanghai")
                .startTime(TimeoffTime.of(LocalDate.of(2026, 4, 1)))
                .endTime(TimeoffTime.of(LocalDate.of(2026, 4, 3)))
                .build())
        .execute();
  }
}
