package io.larkfit.tests.support;

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
import java.util.List;

/** One valid call of each operation, as a user writes it. */
public enum OperationCall {
  /** Creates a schedule for {@link #AGENT}. */
  CREATE_AGENT_SCHEDULES("createAgentSchedules"),
  /** Reads the schedule of {@link #AGENT}, which must have been created. */
  GET_AGENT_SCHEDULE("getAgentSchedule"),
  /** Creates a time-off event. */
  CREATE_TIMEOFF_EVENT("createTimeoffEvent"),
  /** Issues a token to the app of the sandbox. */
  ISSUE_TENANT_ACCESS_TOKEN("issueTenantAccessToken");

  /** The agent of these calls. */
  public static final String AGENT = "ou_2c8f06d17b9e4a53b0d6e1f8347a95bc";

  private final String operationId;

  OperationCall(String operationId) {
    this.operationId = operationId;
  }

  /** The spec's name of the operation. */
  public String operationId() {
    return operationId;
  }

  /** The call, not yet run. */
  public FeishuCall<?> on(Feishu feishu) {
    return switch (this) {
      case CREATE_AGENT_SCHEDULES -> feishu.helpdesk().agentSchedules().create(schedules());
      case GET_AGENT_SCHEDULE -> feishu.helpdesk().agentSchedules().get(AGENT);
      case CREATE_TIMEOFF_EVENT -> feishu.calendar().timeoffEvents().create(timeoff());
      case ISSUE_TENANT_ACCESS_TOKEN ->
          feishu.auth().tenantAccessToken().issueInternal(sandboxApp());
    };
  }

  /** The call of an operation. */
  public static OperationCall of(String operationId) {
    for (OperationCall candidate : values()) {
      if (candidate.operationId.equals(operationId)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(
        "OperationCall has no call of " + operationId + ": add one, the spec has it");
  }

  /** One agent, round the clock. */
  public static CreateAgentSchedulesRequest schedules() {
    return CreateAgentSchedulesRequest.builder()
        .agentSchedules(
            List.of(
                AgentScheduleUpdate.builder()
                    .agentId(AGENT)
                    .schedule(
                        List.of(
                            WeekdaySchedule.builder()
                                .startTime("00:00")
                                .endTime("24:00")
                                .weekday(Weekday.EVERYDAY)
                                .build()))
                    .agentSkillIds(List.of("skill-billing"))
                    .build()))
        .build();
  }

  /** Three whole days. */
  public static CreateTimeoffEventRequest timeoff() {
    return CreateTimeoffEventRequest.builder()
        .userId("ou_5f1d8e3c7a92b4604de18c0b7a3f9e26")
        .timezone("Asia/Shanghai")
        .startTime(TimeoffTime.of(LocalDate.of(2026, 4, 1)))
        .endTime(TimeoffTime.of(LocalDate.of(2026, 4, 3)))
        .title("Spring break")
        .description("Back at the desk on Saturday.")
        .build();
  }

  /** The app of every sandbox. */
  public static TenantAccessTokenRequest sandboxApp() {
    return TenantAccessTokenRequest.builder()
        .appId("cli_sandbox")
        .appSecret("sandbox-app-secret")
        .build();
  }
}
