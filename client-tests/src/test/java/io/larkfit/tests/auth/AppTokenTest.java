package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.ManualClock;
import io.larkfit.tests.support.OperationCall;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tenant token of a self-built app: fetched when needed, kept until it is about to expire. */
class AppTokenTest {
  private final ManualClock clock = new ManualClock();

  @RegisterExtension final FeishuSandboxExtension extension = new FeishuSandboxExtension(clock);

  @Test
  void itIsFetchedWhenFirstNeededAndKept(FeishuSandbox sandbox, Feishu feishu) {
    assertEquals(List.of(), sandbox.exchanges());
    create(feishu);
    create(feishu);
    assertEquals(
        List.of("issueTenantAccessToken", "createTimeoffEvent", "createTimeoffEvent"),
        operations(sandbox));
  }

  @Test
  void itIsNotFetchedForCallsThatDoNotNeedIt(FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    assertEquals(List.of("createAgentSchedules"), operations(sandbox));
  }

  @Test
  void aWrongSecretFailsTheCallThatNeededTheTokenAndIsNotKept(FeishuSandbox sandbox) {
    try (Feishu feishu = sandbox.clientBuilder().app(sandbox.appId(), "hush").build()) {
      for (int i = 1; i <= 2; i++) {
        FeishuException e = assertThrows(FeishuException.class, () -> create(feishu));
        assertEquals("createTimeoffEvent", e.operation());
        assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
        FeishuException cause = assertInstanceOf(FeishuException.class, e.getCause());
        assertEquals(10014, cause.code());
        assertEquals(cause.remedy(), e.remedy());
        assertSays(e, String.valueOf(cause.logId()));
        assertSaysNot(e, "hush");
        assertEquals(i, sandbox.exchanges().size());
      }
    }
  }

  @Test
  void twoClientsShareNoToken(FeishuSandbox sandbox, Feishu feishu) {
    create(feishu);
    try (Feishu other = sandbox.clientBuilder().build()) {
      create(other);
    }
    assertEquals(2, Collections.frequency(operations(sandbox), "issueTenantAccessToken"));
  }

  private static void create(Feishu feishu) {
    OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
  }

  private static List<String> operations(FeishuSandbox sandbox) {
    return sandbox.exchanges().stream().map(e -> String.valueOf(e.operationId())).toList();
  }
}
