package io.larkfit.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.OperationCall;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FeishuSandboxExtension.class)
class ClosingTest {

  @Test
  void aClosedClientSendsNothing(FeishuSandbox sandbox) {
    Feishu feishu = sandbox.clientBuilder().build();
    feishu.close();
    FeishuException e =
        assertThrows(
            FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
    assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
    assertEquals(0, sandbox.exchanges().size());
  }

  @Test
  void aClosedClientLeavesNoNonDaemonThread(FeishuSandbox sandbox) {
    Set<Thread> before = nonDaemonThreads();
    try (Feishu feishu = sandbox.clientBuilder().build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit().join();
    }
    Set<Thread> left = nonDaemonThreads();
    left.removeAll(before);
    assertEquals(Set.of(), left);
  }

  private static Set<Thread> nonDaemonThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon())
        .collect(Collectors.toSet());
  }
}
