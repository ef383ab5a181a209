package io.larkfit.tests.soak;

import io.larkfit.Feishu;
import io.larkfit.FeishuCall;
import io.larkfit.auth.v3.TenantAccessToken;
import io.larkfit.auth.v3.TenantAccessTokenRequest;
import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.calendar.v4.TimeoffEvent;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesRequest;
import io.larkfit.helpdesk.v1.GetAgentScheduleData;
import io.larkfit.helpdesk.v1.WeekdaySchedule;
import io.larkfit.type.TimeoffTime;
import io.larkfit.type.Weekday;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** The operations as the soak calls and answers them: each carries an id there and back. */
enum SoakOperation {
  /** Creates, in the calendar. */
  CREATE_TIMEOFF_EVENT("createTimeoffEvent", 50, true, "/timeoff_events") {
    @Override
    FeishuCall<?> call(Feishu feishu, String id) {
      return feishu
          .calendar()
          .timeoffEvents()
          .create(
              CreateTimeoffEventRequest.builder()
                  .userId("ou_soak")
                  .timezone("UTC")
                  .startTime(TimeoffTime.of(LocalDate.of(2026, 4, 1)))
                  .endTime(TimeoffTime.of(LocalDate.of(2026, 4, 3)))
                  .title(id)
                  .build());
    }

    @Override
    boolean answers(Object answer, String id) {
      return id.equals(((TimeoffEvent) answer).title());
    }

    @Override
    String success(String id, RandomGenerator random) {
      return """
          {"code":0,"msg":"success","data":{"timeoff_event_id":"timeoff:1","title":"%s"}}"""
          .formatted(id);
    }

    @Override
    String wrongTypes() {
      return "{\"code\":0,\"data\":{\"title\":[]}}";
    }
  },

  /** Creates, in the helpdesk, with a user token. */
  CREATE_AGENT_SCHEDULES("createAgentSchedules", 15, true, "/agent_schedules") {
    @Override
    FeishuCall<?> call(Feishu feishu, String id) {
      WeekdaySchedule span =
          WeekdaySchedule.builder()
              .startTime("00:00")
              .endTime("24:00")
              .weekday(Weekday.EVERYDAY)
              .build();
      return feishu
          .helpdesk()
          .agentSchedules()
          .create(
              CreateAgentSchedulesRequest.builder()
                  .agentSchedules(
                      List.of(
                          AgentScheduleUpdate.builder()
                              .agentId(id)
                              .schedule(List.of(span))
                              .build()))
                  .build());
    }

    @Override
    boolean answers(Object answer, String id) {
      return true; // It answers nothing that could be confused.
    }

    @Override
    String success(String id, RandomGenerator random) {
      return "{\"code\":0,\"msg\":\"success\",\"data\":{}}";
    }

    @Override
    String wrongTypes() {
      return "{\"code\":0,\"data\":[]}";
    }
  },

  /** Reads. */
  GET_AGENT_SCHEDULE("getAgentSchedule", 25, false, "/schedules") {
    @Override
    FeishuCall<?> call(Feishu feishu, String id) {
      return feishu.helpdesk().agentSchedules().get(id);
    }

    @Override
    boolean answers(Object answer, String id) {
      var schedule = Objects.requireNonNull(((GetAgentScheduleData) answer).agentSchedule());
      return id.equals(Objects.requireNonNull(schedule.agent()).id());
    }

    @Override
    String success(String id, RandomGenerator random) {
      return """
          {"code":0,"data":{"agent_schedule":{"status":1,"agent":{"id":"%s"},"schedule":[]}}}"""
          .formatted(id);
    }

    @Override
    String wrongTypes() {
      return "{\"code\":0,\"data\":{\"agent_schedule\":{\"status\":\"on duty\"}}}";
    }
  },

  /** Issues a token, which the client's own token source does too. */
  ISSUE_TENANT_ACCESS_TOKEN("issueTenantAccessToken", 10, false, "/internal") {
    @Override
    FeishuCall<?> call(Feishu feishu, String id) {
      return feishu
          .auth()
          .tenantAccessToken()
          .issueInternal(
              TenantAccessTokenRequest.builder().appId(id).appSecret("soak-secret").build());
    }

    @Override
    boolean answers(Object answer, String id) {
      String token = ((TenantAccessToken) answer).tenantAccessToken();
      return token != null && token.startsWith("t-" + id);
    }

    @Override
    String success(String id, RandomGenerator random) {
      // Often the same one again, as long as it lives.
      return """
          {"code":0,"msg":"ok","tenant_access_token":"t-%s-%s","expire":%s}"""
          .formatted(id, random.nextInt(3), 60 + random.nextInt(7140));
    }

    @Override
    String wrongTypes() {
      return "{\"code\":0,\"expire\":\"soon\"}";
    }
  };

  private final String operationId;
  private final int weight;
  private final boolean creates;
  private final String pathEnd;

  SoakOperation(String operationId, int weight, boolean creates, String pathEnd) {
    this.operationId = operationId;
    this.weight = weight;
    this.creates = creates;
    this.pathEnd = pathEnd;
  }

  abstract FeishuCall<?> call(Feishu feishu, String id);

  /** Whether this is the answer to that id's call, not to another's. */
  abstract boolean answers(Object answer, String id);

  abstract String success(String id, RandomGenerator random);

  abstract String wrongTypes();

  String operationId() {
    return operationId;
  }

  /** Whether doing it twice is worse than doing it once. */
  boolean creates() {
    return creates;
  }

  long rateLimitCode() {
    return this == CREATE_TIMEOFF_EVENT ? 190004 : 99991400;
  }

  long internalCode() {
    return this == CREATE_TIMEOFF_EVENT ? 190003 : 155000;
  }

  /** One of them, by how often each is called. */
  static SoakOperation any(RandomGenerator random) {
    int chosen = random.nextInt(100);
    for (SoakOperation operation : values()) {
      chosen -= operation.weight;
      if (chosen < 0) {
        return operation;
      }
    }
    throw new AssertionError("the weights are not 100 in all");
  }

  /** The operation at a path. */
  static SoakOperation at(String path) {
    for (SoakOperation operation : values()) {
      if (path.endsWith(operation.pathEnd)) {
        return operation;
      }
    }
    throw new IllegalArgumentException(path);
  }
}
