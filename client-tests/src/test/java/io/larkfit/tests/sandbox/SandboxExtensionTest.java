package io.larkfit.tests.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.helpdesk.v1.AgentSchedule;
import io.larkfit.helpdesk.v1.AgentScheduleUpdate;
import io.larkfit.helpdesk.v1.CreateAgentSchedulesRequest;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The extension, used as a user's own test would. */
@ExtendWith(FeishuSandboxExtension.class)
class SandboxExtensionTest {
  private static @Nullable FeishuSandbox previous;

  @BeforeEach
  void someoneIsOnDuty(Feishu feishu) {
    feishu
        .helpdesk()
        .agentSchedules()
        .create(
            CreateAgentSchedulesRequest.builder()
                .agentSchedules(List.of(AgentScheduleUpdate.builder().agentId("ou_1").build()))
                .build())
        .execute();
  }

  @Test
  void whatSetUpCreatedIsThere(Feishu feishu) {
    AgentSchedule schedule =
        feishu.helpdesk().agentSchedules().get("ou_1").execute().agentSchedule();
    assertNotNull(schedule);
    assertEquals(List.of(), schedule.schedule());
  }

  @Test
  void aPlannedFailureIsMet(FeishuSandbox sandbox, Feishu feishu) {
    sandbox.fail("getAgentSchedule", 154003);
    FeishuException e =
        assertThrows(
            FeishuException.class, () -> feishu.helpdesk().agentSchedules().get("ou_1").execute());
    assertEquals(403, e.httpStatus());
  }

  @Test
  void setUpAndTestShareSandboxAndClient(
      FeishuSandbox sandbox, FeishuSandbox same, Feishu feishu, Feishu sameClient) {
    assertSame(sandbox, same);
    assertSame(feishu, sameClient);
    assertEquals("createAgentSchedules", sandbox.exchanges().get(0).operationId());
  }

  @RepeatedTest(2)
  void eachTestHasASandboxOfItsOwn(FeishuSandbox sandbox) {
    assertNotSame(previous, sandbox);
    assertEquals(1, sandbox.exchanges().size());
    previous = sandbox;
  }

  @Test
  void theSandboxListensOnLoopbackOnly(FeishuSandbox sandbox) {
    assertTrue(sandbox.baseUrl().matches("http://(127\\.0\\.0\\.1|\\[::1]):[0-9]+/"));
  }
}
