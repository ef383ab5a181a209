package io.larkfit.tests.wire;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.UserIdType;
import io.larkfit.calendar.v4.CreateTimeoffEventRequest;
import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.type.TimeoffTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each call puts on the wire, to the byte. */
@ExtendWith(FeishuSandboxExtension.class)
@Tag("everywhere")
class WireTest {
  private static final String JSON = "application/json; charset=utf-8";

  @Test
  void creatingSchedules(FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    HttpRequest request = last(sandbox);
    assertEquals("POST /open-apis/helpdesk/v1/agent_schedules", request.toString());
    assertEquals(
        "{\"agent_schedules\":[{\"agent_id\":\"ou_2c8f06d17b9e4a53b0d6e1f8347a95bc\","
            + "\"schedule\":[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9}],"
            + "\"agent_skill_ids\":[\"skill-billing\"]}]}",
        request.body());
    assertEquals(
        List.of(
            "accept-encoding: gzip",
            "authorization: Bearer " + sandbox.userToken(),
            "connection: Keep-Alive",
            "content-length: " + request.bytes().length,
            "content-type: " + JSON,
            "host: " + host(sandbox),
            "user-agent: " + request.header("User-Agent"),
            "x-lark-helpdesk-authorization: " + helpdesk(sandbox)),
        headers(request));
  }

  @Test
  void readingASchedule(FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute();
    HttpRequest request = last(sandbox);
    assertEquals(
        "GET /open-apis/helpdesk/v1/agents/ou_2c8f06d17b9e4a53b0d6e1f8347a95bc/schedules",
        request.toString());
    assertEquals("", request.body());
    assertEquals(
        List.of(
            "accept-encoding: gzip",
            "authorization: Bearer " + sandbox.tenantToken(),
            "connection: Keep-Alive",
            "host: " + host(sandbox),
            "user-agent: " + request.header("User-Agent"),
            "x-lark-helpdesk-authorization: " + helpdesk(sandbox)),
        headers(request));
  }

  @Test
  void creatingATimeoffOfWholeDays(FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
    HttpRequest request = last(sandbox);
    assertEquals("POST /open-apis/calendar/v4/timeoff_events", request.toString());
    assertEquals(
        "{\"user_id\":\"ou_5f1d8e3c7a92b4604de18c0b7a3f9e26\",\"timezone\":\"Asia/Shanghai\","
            + "\"start_time\":\"2026-04-01\",\"end_time\":\"2026-04-03\","
            + "\"title\":\"Spring break\",\"description\":\"Back at the desk on Saturday.\"}",
        request.body());
    assertEquals(
        List.of(
            "accept-encoding: gzip",
            "authorization: Bearer " + sandbox.tenantToken(),
            "connection: Keep-Alive",
            "content-length: " + request.bytes().length,
            "content-type: " + JSON,
            "host: " + host(sandbox),
            "user-agent: " + request.header("User-Agent")),
        headers(request));
  }

  @Test
  void absentFieldsAreNotSent(FeishuSandbox sandbox, Feishu feishu) {
    feishu.calendar().timeoffEvents().create(hours()).execute();
    assertEquals(
        "{\"user_id\":\"ou_1\",\"timezone\":\"UTC\",\"start_time\":\"1775019600\","
            + "\"end_time\":\"1775034000\"}",
        last(sandbox).body());
  }

  @ParameterizedTest
  @CsvSource({"OPEN_ID,open_id", "UNION_ID,union_id", "USER_ID,user_id"})
  void theKindOfUserIdGoesIntoTheQuery(
      UserIdType type, String sent, FeishuSandbox sandbox, Feishu feishu) {
    feishu.calendar().timeoffEvents().create(hours(), type).execute();
    assertEquals(
        "/open-apis/calendar/v4/timeoff_events?user_id_type=" + sent, last(sandbox).target());
  }

  @Test
  void fetchingATenantToken(FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.ISSUE_TENANT_ACCESS_TOKEN.on(feishu).execute();
    HttpRequest request = last(sandbox);
    assertEquals("POST /open-apis/auth/v3/tenant_access_token/internal", request.toString());
    assertEquals(
        "{\"app_id\":\"cli_sandbox\",\"app_secret\":\"sandbox-app-secret\"}", request.body());
    assertNull(request.header("Authorization"));
    assertNull(request.header("X-Lark-Helpdesk-Authorization"));
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a%2Fb",
    "a b, a%20b",
    "a+b, a+b",
    "a%2Fb, a%252Fb",
    "../../../contact/v3/users/me?x=1, ..%2F..%2F..%2Fcontact%2Fv3%2Fusers%2Fme%3Fx=1",
    "客服, %E5%AE%A2%E6%9C%8D"
  })
  void anAgentIdStaysOneSegment(
      String agentId, String segment, FeishuSandbox sandbox, Feishu feishu) {
    assertThrows(
        FeishuException.class,
        () -> feishu.helpdesk().agentSchedules().get(agentId).execute(),
        "the sandbox has no such agent");
    assertEquals("getAgentSchedule", lastExchange(sandbox).operationId());
    assertEquals("/open-apis/helpdesk/v1/agents/" + segment + "/schedules", last(sandbox).target());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void anAgentIdThatIsNoSegmentIsRefusedBeforeAnythingIsSent(
      String agentId, FeishuSandbox sandbox, Feishu feishu) {
    FeishuException e =
        assertThrows(
            FeishuException.class, () -> feishu.helpdesk().agentSchedules().get(agentId).execute());
    assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
    assertSays(e, "getAgentSchedule");
    assertSays(e, "agent_id");
    assertEquals(List.of(), sandbox.exchanges());
  }

  @Test
  void aBaseUrlKeepsItsPath(FeishuSandbox sandbox) {
    try (Feishu feishu =
        sandbox
            .clientBuilder()
            .baseUrl(sandbox.baseUrl() + "gateway/feishu")
            .tenantToken(sandbox.tenantToken())
            .build()) {
      assertThrows(
          FeishuException.class,
          () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute(),
          "the sandbox lives at the root");
    }
    assertEquals("/gateway/feishu/open-apis/calendar/v4/timeoff_events", last(sandbox).target());
  }

  private static CreateTimeoffEventRequest hours() {
    return CreateTimeoffEventRequest.builder()
        .userId("ou_1")
        .timezone("UTC")
        .startTime(TimeoffTime.of(Instant.ofEpochSecond(1775019600L)))
        .endTime(TimeoffTime.of(Instant.ofEpochSecond(1775034000L)))
        .build();
  }

  private static Exchange lastExchange(FeishuSandbox sandbox) {
    return sandbox.exchanges().get(sandbox.exchanges().size() - 1);
  }

  private static HttpRequest last(FeishuSandbox sandbox) {
    return lastExchange(sandbox).request();
  }

  private static List<String> headers(HttpRequest request) {
    return request.headers().entrySet().stream()
        .map(
            header ->
                header.getKey().toLowerCase(Locale.ROOT)
                    + ": "
                    + String.join(", ", header.getValue()))
        .sorted()
        .toList();
  }

  private static String host(FeishuSandbox sandbox) {
    return sandbox.baseUrl().replace("http://", "").replace("/", "");
  }

  private static String helpdesk(FeishuSandbox sandbox) {
    String pair = sandbox.helpdeskId() + ":" + sandbox.helpdeskToken();
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
