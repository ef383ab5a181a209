package io.larkfit.tests.witness;

import com.lark.oapi.Client;
import com.lark.oapi.core.request.RequestOptions;
import com.lark.oapi.core.response.BaseResponse;
import com.lark.oapi.service.auth.v3.model.InternalTenantAccessTokenReq;
import com.lark.oapi.service.auth.v3.model.InternalTenantAccessTokenReqBody;
import com.lark.oapi.service.calendar.v4.model.CreateTimeoffEventReq;
import com.lark.oapi.service.calendar.v4.model.TimeoffEvent;
import com.lark.oapi.service.helpdesk.v1.model.AgentScheduleUpdateInfo;
import com.lark.oapi.service.helpdesk.v1.model.CreateAgentScheduleReq;
import com.lark.oapi.service.helpdesk.v1.model.CreateAgentScheduleReqBody;
import com.lark.oapi.service.helpdesk.v1.model.GetAgentSchedulesReq;
import com.lark.oapi.service.helpdesk.v1.model.WeekdaySchedule;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.tests.support.OperationCall;

/** Feishu's own client: the calls of {@link OperationCall}, with the same inputs. */
final class OfficialSdk {
  private final Client client;
  private final String tenantToken;
  private final String userToken;

  private OfficialSdk(String baseUrl, String tenantToken, String userToken, String[] helpdesk) {
    client =
        Client.newBuilder("cli_sandbox", "sandbox-app-secret")
            .openBaseUrl(baseUrl.substring(0, baseUrl.length() - 1))
            .helpDeskCredential(helpdesk[0], helpdesk[1])
            // Its cache is one for the whole process: a token of one server would reach another.
            .disableTokenCache()
            .build();
    this.tenantToken = tenantToken;
    this.userToken = userToken;
  }

  /** With made-up credentials. */
  static OfficialSdk of(Prism prism) {
    return new OfficialSdk(
        prism.baseUrl(), "t-witness", "u-witness", new String[] {"6939", "ht-witness"});
  }

  /** With the credentials of the sandbox behind this Prism. */
  static OfficialSdk of(Prism prism, FeishuSandbox sandbox) {
    return new OfficialSdk(
        prism.baseUrl(),
        sandbox.tenantToken(),
        sandbox.userToken(),
        new String[] {sandbox.helpdeskId(), sandbox.helpdeskToken()});
  }

  /** Makes the call. */
  BaseResponse<?> call(OperationCall call) throws Exception {
    return switch (call) {
      case CREATE_AGENT_SCHEDULES ->
          client.helpdesk().v1().agentSchedule().create(schedules(), asUser());
      case GET_AGENT_SCHEDULE -> client.helpdesk().v1().agentSchedules().get(agent(), asTenant());
      case CREATE_TIMEOFF_EVENT ->
          client.calendar().v4().timeoffEvent().create(timeoff(), asTenant());
      case ISSUE_TENANT_ACCESS_TOKEN -> client.auth().v3().tenantAccessToken().internal(app());
      default ->
          throw new IllegalStateException("Add the official SDK's call of " + call.operationId());
    };
  }

  // New ones for each call: the SDK writes into them, and the next call would carry too much.
  private RequestOptions asTenant() {
    return RequestOptions.newBuilder().tenantAccessToken(tenantToken).build();
  }

  private RequestOptions asUser() {
    return RequestOptions.newBuilder().userAccessToken(userToken).build();
  }

  private static CreateAgentScheduleReq schedules() {
    return CreateAgentScheduleReq.newBuilder()
        .createAgentScheduleReqBody(
            CreateAgentScheduleReqBody.newBuilder()
                .agentSchedules(
                    new AgentScheduleUpdateInfo[] {
                      AgentScheduleUpdateInfo.newBuilder()
                          .agentId(OperationCall.AGENT)
                          .schedule(
                              new WeekdaySchedule[] {
                                WeekdaySchedule.newBuilder()
                                    .startTime("00:00")
                                    .endTime("24:00")
                                    .weekday(9)
                                    .build()
                              })
                          .agentSkillIds(new String[] {"skill-billing"})
                          .build()
                    })
                .build())
        .build();
  }

  private static GetAgentSchedulesReq agent() {
    return GetAgentSchedulesReq.newBuilder().agentId(OperationCall.AGENT).build();
  }

  private static CreateTimeoffEventReq timeoff() {
    return CreateTimeoffEventReq.newBuilder()
        .timeoffEvent(
            TimeoffEvent.newBuilder()
                .userId("ou_5f1d8e3c7a92b4604de18c0b7a3f9e26")
                .timezone("Asia/Shanghai")
                .startTime("2026-04-01")
                .endTime("2026-04-03")
                .title("Spring break")
                .description("Back at the desk on Saturday.")
                .build())
        .build();
  }

  private static InternalTenantAccessTokenReq app() {
    return InternalTenantAccessTokenReq.newBuilder()
        .internalTenantAccessTokenReqBody(
            InternalTenantAccessTokenReqBody.newBuilder()
                .appId("cli_sandbox")
                .appSecret("sandbox-app-secret")
                .build())
        .build();
  }
}
