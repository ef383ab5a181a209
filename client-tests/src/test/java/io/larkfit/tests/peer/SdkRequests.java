package io.larkfit.tests.peer;

import com.lark.oapi.service.calendar.v4.model.CreateTimeoffEventReq;
import com.lark.oapi.service.calendar.v4.model.TimeoffEvent;
import com.lark.oapi.service.helpdesk.v1.model.AgentScheduleUpdateInfo;
import com.lark.oapi.service.helpdesk.v1.model.CreateAgentScheduleReq;
import com.lark.oapi.service.helpdesk.v1.model.CreateAgentScheduleReqBody;
import com.lark.oapi.service.helpdesk.v1.model.GetAgentSchedulesReq;
import com.lark.oapi.service.helpdesk.v1.model.WeekdaySchedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs in the words of Feishu's own SDK. */
public final class SdkRequests {
  private SdkRequests() {}

  /** Creates schedules; null is no body at all. */
  public static CreateAgentScheduleReq schedules(@Nullable List<AgentInput> agents) {
    if (agents == null) {
      return new CreateAgentScheduleReq();
    }
    AgentScheduleUpdateInfo[] schedules =
        agents.stream().map(SdkRequests::schedule).toArray(AgentScheduleUpdateInfo[]::new);
    return CreateAgentScheduleReq.newBuilder()
        .createAgentScheduleReqBody(
            CreateAgentScheduleReqBody.newBuilder().agentSchedules(schedules).build())
        .build();
  }

  private static AgentScheduleUpdateInfo schedule(AgentInput agent) {
    AgentScheduleUpdateInfo info = new AgentScheduleUpdateInfo();
    info.setAgentId(agent.agentId());
    if (agent.hours() != null) {
      info.setSchedule(
          agent.hours().stream().map(SdkRequests::hours).toArray(WeekdaySchedule[]::new));
    }
    if (agent.skills() != null) {
      info.setAgentSkillIds(agent.skills().toArray(String[]::new));
    }
    return info;
  }

  private static WeekdaySchedule hours(AgentInput.Hours hours) {
    WeekdaySchedule schedule = new WeekdaySchedule();
    schedule.setStartTime(hours.start());
    schedule.setEndTime(hours.end());
    schedule.setWeekday(hours.weekday());
    return schedule;
  }

  /** Reads an agent's schedule. */
  public static GetAgentSchedulesReq agent(@Nullable String agentId) {
    return GetAgentSchedulesReq.newBuilder().agentId(agentId).build();
  }

  /** Creates a time-off event; null is no body at all. */
  public static CreateTimeoffEventReq timeoff(@Nullable TimeoffInput event) {
    if (event == null) {
      return new CreateTimeoffEventReq();
    }
    return CreateTimeoffEventReq.newBuilder()
        .userIdType(event.userIdType())
        .timeoffEvent(
            TimeoffEvent.newBuilder()
                .userId(event.userId())
                .timezone(event.timezone())
                .startTime(event.start())
                .endTime(event.end())
                .title(event.title())
                .description(event.description())
                .build())
        .build();
  }
}
