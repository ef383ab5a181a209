package io.larkfit.tests.sandbox;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.PlainHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FeishuSandboxExtension.class)
class SandboxFailuresTest {

  @Test
  void aPlannedFailureIsMetOnceAndLeavesNoTrace(FeishuSandbox sandbox) {
    sandbox.fail("createTimeoffEvent", 195100);
    PlainHttp.Reply failed = create(sandbox);
    assertEquals(404, failed.status());
    assertEquals(195100, failed.code());
    assertEquals("user is dismiss or not exist in the tenant", failed.body().path("msg").asText());
    JsonNode event = create(sandbox).body().path("data");
    assertEquals("timeoff:sandbox-1", event.path("timeoff_event_id").asText());
  }

  @Test
  void plannedFailuresAreMetInOrder(FeishuSandbox sandbox) {
    sandbox.fail("createTimeoffEvent", 190003);
    sandbox.fail("createTimeoffEvent", 190004);
    assertEquals(500, create(sandbox).status());
    assertEquals(429, create(sandbox).status());
    assertEquals(200, create(sandbox).status());
  }

  @Test
  void aRateLimitSaysHowLongToWait(FeishuSandbox sandbox) {
    sandbox.fail("createTimeoffEvent", 99991400);
    PlainHttp.Reply reply = create(sandbox);
    assertEquals(429, reply.status());
    assertEquals("1", reply.header("x-ogw-ratelimit-reset"));
  }

  @Test
  void aMissingScopeNamesTheScopesOfTheOperation(FeishuSandbox sandbox) {
    sandbox.fail("createTimeoffEvent", 99991672);
    JsonNode violations = create(sandbox).body().at("/error/permission_violations");
    assertEquals("calendar:time_off:create", violations.at("/0/subject").asText());
    assertEquals("calendar:timeoff", violations.at("/1/subject").asText());
  }

  @Test
  void aFailureCarriesItsLogIdInHeaderAndBody(FeishuSandbox sandbox) {
    sandbox.fail("createTimeoffEvent", 190002);
    PlainHttp.Reply reply = create(sandbox);
    assertEquals(reply.header("X-Tt-Logid"), reply.body().at("/error/log_id").asText());
  }

  @Test
  void anUndocumentedCodeIsRefusedWithTheDocumentedOnes(FeishuSandbox sandbox) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> sandbox.fail("getAgentSchedule", 190002));
    assertSays(e, "154003");
    assertSays(e, "99991663");
  }

  @Test
  void anUnknownOperationIsRefusedWithTheKnownOnes(FeishuSandbox sandbox) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> sandbox.fail("getAgent", 154000));
    assertSays(e, "getAgentSchedule");
  }

  private static PlainHttp.Reply create(FeishuSandbox sandbox) {
    return PlainHttp.to(sandbox)
        .asTenant()
        .post(
            "/open-apis/calendar/v4/timeoff_events",
            """
            {"user_id": "ou_1", "timezone": "UTC",
             "start_time": "2026-04-01", "end_time": "2026-04-03"}\
            """);
  }
}
