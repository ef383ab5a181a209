package io.larkfit.tests.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuException;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that says a secret back does not make it public. */
class EchoedSecretsTest {
  private static final String HELPDESK =
      Base64.getEncoder().encodeToString("1:ht-hushhush".getBytes(StandardCharsets.UTF_8));

  private final ScriptedServer server = new ScriptedServer();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void neitherTokenNorHelpdeskIsShown() {
    String all = "t-hushhush ht-hushhush " + HELPDESK;
    server.answer(
        400,
        "application/json",
        "{\"code\":99991400,\"msg\":\"M\",\"error\":{\"message\":\"M\",\"troubleshooter\":\"M\","
                .replace("M", all)
            + "\"field_violations\":[{\"field\":\"M\",\"description\":\"M\"}],".replace("M", all)
            + "\"permission_violations\":[{\"subject\":\"M\",\"description\":\"M\"}]}}"
                .replace("M", all));
    FeishuException e = failure();
    assertEquals(all, e.apiMessage());
  }

  @Test
  void theAppSecretIsNotShown() {
    server.answer(
        200, "application/json", "{\"code\":10014,\"msg\":\"bad secret app-secret-hushhush\"}");
    try (Feishu feishu = client().app("cli_1", "app-secret-hushhush").build()) {
      hidden(
          assertThrows(
              FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute()));
    }
  }

  private FeishuException failure() {
    try (Feishu feishu = client().build()) {
      return hidden(
          assertThrows(
              FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute()));
    }
  }

  private FeishuBuilder client() {
    return server
        .client()
        .tenantToken("t-hushhush")
        .helpdesk("1", "ht-hushhush")
        .listener(attempt -> lines.add(attempt.toString()));
  }

  private FeishuException hidden(FeishuException failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      assertHidden(e.toString());
    }
    lines.forEach(EchoedSecretsTest::assertHidden);
    assertTrue(failure.toString().contains("***"), failure.toString());
    return failure;
  }

  private static void assertHidden(String text) {
    assertFalse(text.contains("hushhush"), text);
    assertFalse(text.contains(HELPDESK), text);
  }
}
