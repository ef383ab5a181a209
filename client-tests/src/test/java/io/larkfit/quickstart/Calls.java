package io.larkfit.quickstart;

import static io.larkfit.quickstart.Inputs.AGENT_ID;
import static io.larkfit.quickstart.Inputs.APP_ID;
import static io.larkfit.quickstart.Inputs.APP_SECRET;
import static io.larkfit.quickstart.Inputs.USER_ID;

import io.larkfit.Feishu;
import io.larkfit.FeishuCall;
import io.larkfit.auth.v3.TenantAccessTokenRequest;
import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesRequest;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The calls, as a user of the client writes them. */
final class Calls {
  private final Feishu feishu;
  private final Inputs inputs;

  Calls(Feishu feishu, Inputs inputs) {
    this.feishu = feishu;
    this.inputs = inputs;
  }

  FeishuCall<?> issueToken() {
    return feishu
        .auth()
        .tenantAccessToken()
        .issueInternal(
            TenantAccessTokenRequest.builder()
                .appId(inputs.get(APP_ID))
                .appSecret(inputs.get(APP_SECRET))
                .build());
  }

  FeishuCall<?> createSchedule() {
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
    return feishu
        .helpdesk()
        .agentSchedules()
        .create(CreateAgentSchedulesRequest.builder().agentSchedules(List.of(update)).build());
  }

  FeishuCall<?> getSchedule() {
    return feishu.helpdesk().agentSchedules().get(inputs.get(AGENT_ID));
  }

  FeishuCall<?> createTimeoff() {
    LocalDate nextWeek = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusWeeks(1);
    return feishu
        .calendar()
        .timeoffEvents()
        .create(
            CreateTimeoffEventRequest.builder()
                .userId(inputs.get(USER_ID))
                .timezone("Asia/Shanghai")
                .startTime(TimeoffTime.of(nextWeek))
                .endTime(TimeoffTime.of(nextWeek.plusDays(1)))
                .title("Larkfit quickstart")
                .build());
  }
}
