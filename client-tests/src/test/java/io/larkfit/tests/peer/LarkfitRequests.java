package io.larkfit.tests.peer;

import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesRequest;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Inputs in the words of this project's client. */
final class LarkfitRequests {
  private LarkfitRequests() {}

  /** Creates schedules; null is no body at all. */
  static @Nullable CreateAgentSchedulesRequest schedules(@Nullable List<AgentInput> agents) {
    return agents == null
        ? null
        : CreateAgentSchedulesRequest.builder()
            .agentSchedules(agents.stream().map(LarkfitRequests::schedule).toList())
            .build();
  }

  private static AgentScheduleUpdate schedule(AgentInput agent) {
    return AgentScheduleUpdate.builder()
        .agentId(agent.agentId())
        .schedule(map(agent.hours(), hours -> hours.stream().map(LarkfitRequests::hours).toList()))
        .agentSkillIds(agent.skills())
        .build();
  }

  private static WeekdaySchedule hours(AgentInput.Hours hours) {
    return WeekdaySchedule.builder()
        .startTime(hours.start())
        .endTime(hours.end())
        .weekday(map(hours.weekday(), Weekday::of))
        .build();
  }

  /** Creates a time-off event; null is no body at all. */
  static @Nullable CreateTimeoffEventRequest timeoff(@Nullable TimeoffInput event) {
    return event == null
        ? null
        : CreateTimeoffEventRequest.builder()
            .userId(event.userId())
            .timezone(event.timezone())
            .startTime(map(event.start(), TimeoffTime::parse))
            .endTime(map(event.end(), TimeoffTime::parse))
            .title(event.title())
            .description(event.description())
            .build();
  }

  private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> function) {
    return value == null ? null : function.apply(value);
  }
}
