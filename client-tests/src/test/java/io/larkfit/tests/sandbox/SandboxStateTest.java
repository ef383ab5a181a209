package io.larkfit.tests.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.PlainHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FeishuSandboxExtension.class)
class SandboxStateTest {
  private static final String SCHEDULES = "/open-apis/helpdesk/v1/agent_schedules";
  private static final String TIMEOFF = "/open-apis/calendar/v4/timeoff_events";

  @Test
  void aCreatedScheduleCanBeReadBack(FeishuSandbox sandbox) {
    PlainHttp.Reply created =
        PlainHttp.to(sandbox)
            .asUser()
            .withHelpdesk()
            .post(SCHEDULES, schedule("ou_1", 9, "skill-1"));
    assertEquals(200, created.status());
    assertEquals("{\"code\":0,\"msg\":\"success\",\"data\":{}}", created.body().toString());

    JsonNode read = read(sandbox, "ou_1").body().at("/data/agent_schedule");
    assertEquals("ou_1", read.at("/agent/id").asText());
    assertEquals(
        "[{\"start_time\":\"00:00\",\"end_time\":\"24:00\",\"weekday\":9}]",
        read.path("schedule").toString());
    assertEquals("skill-1", read.at("/agent_skills/0/id").asText());
  }

  @Test
  void creatingAgainReplaces(FeishuSandbox sandbox) {
    PlainHttp user = PlainHttp.to(sandbox).asUser().withHelpdesk();
    user.post(SCHEDULES, schedule("ou_1", 9, "skill-1"));
    user.post(SCHEDULES, schedule("ou_1", 11, "skill-2"));
    JsonNode read = read(sandbox, "ou_1").body().at("/data/agent_schedule");
    assertEquals(11, read.at("/schedule/0/weekday").asInt());
    assertEquals("skill-2", read.at("/agent_skills/0/id").asText());
  }

  @Test
  void anAgentWithoutScheduleIsAnInvalidArgument(FeishuSandbox sandbox) {
    PlainHttp.Reply reply = read(sandbox, "ou_nobody");
    assertEquals(400, reply.status());
    assertEquals(154000, reply.code());
    assertTrue(reply.body().at("/error/message").asText().contains("ou_nobody"));
  }

  @Test
  void anEscapedAgentIdIsOneSegment(FeishuSandbox sandbox) {
    PlainHttp.to(sandbox).asUser().withHelpdesk().post(SCHEDULES, schedule("a/b+c", 9, "s"));
    PlainHttp.Reply reply = read(sandbox, "a%2Fb+c");
    assertEquals("a/b+c", reply.body().at("/data/agent_schedule/agent/id").asText());
  }

  @Test
  void aTimeoffEventComesBackWithAnIdOfItsOwn(FeishuSandbox sandbox) {
    PlainHttp tenant = PlainHttp.to(sandbox).asTenant();
    JsonNode first = tenant.post(TIMEOFF, timeoff("2026-04-01", "2026-04-03")).body().path("data");
    JsonNode second = tenant.post(TIMEOFF, timeoff("1775019600", "1775034000")).body().path("data");
    assertEquals("2026-04-01", first.path("start_time").asText());
    assertEquals("1775034000", second.path("end_time").asText());
    assertNotEquals(first.path("timeoff_event_id"), second.path("timeoff_event_id"));
  }

  @Test
  void resetForgetsWhatWasCreatedAndRecorded(FeishuSandbox sandbox) {
    PlainHttp.to(sandbox).asUser().withHelpdesk().post(SCHEDULES, schedule("ou_1", 9, "s"));
    sandbox.fail("getAgentSchedule", 155000);
    sandbox.reset();
    assertTrue(sandbox.exchanges().isEmpty());
    assertEquals(154000, read(sandbox, "ou_1").code());
  }

  @Test
  void exchangesHoldWhatWentOverTheWire(FeishuSandbox sandbox) {
    PlainHttp.Reply reply = read(sandbox, "ou_1");
    Exchange exchange = sandbox.exchanges().get(0);
    assertEquals("getAgentSchedule", exchange.operationId());
    assertEquals("GET", exchange.request().method());
    assertEquals("/open-apis/helpdesk/v1/agents/ou_1/schedules", exchange.request().target());
    assertEquals("Bearer " + sandbox.tenantToken(), exchange.request().header("Authorization"));
    assertEquals(reply.raw().body(), exchange.response().body());
    assertEquals(reply.header("X-Tt-Logid"), exchange.response().header("X-Tt-Logid"));
    assertEquals("GET /open-apis/helpdesk/v1/agents/ou_1/schedules", exchange.request().toString());
  }

  private static PlainHttp.Reply read(FeishuSandbox sandbox, String rawAgentId) {
    return PlainHttp.to(sandbox)
        .asTenant()
        .withHelpdesk()
        .get("/open-apis/helpdesk/v1/agents/" + rawAgentId + "/schedules");
  }

  private static String schedule(String agentId, int weekday, String skill) {
    return """
    {"agent_schedules": [{
      "agent_id": "%s",
      "schedule": [{"start_time": "00:00", "end_time": "24:00", "weekday": %s}],
      "agent_skill_ids": ["%s"]
    }]}\
    """
        .formatted(agentId, weekday, skill);
  }

  private static String timeoff(String start, String end) {
    return """
    {"user_id": "ou_1", "timezone": "Asia/Shanghai", "start_time": "%s", "end_time": "%s"}\
    """
        .formatted(start, end);
  }
}
