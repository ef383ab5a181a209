package io.larkfit.tests.api;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.auth.TokenSource;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.OperationCall;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

  /** However close it comes: a call that close() does not meet would wait for its token. */
  @Test
  @Timeout(60)
  void aCallThatBeginsWhileTheClientIsClosedEndsWithIt(FeishuSandbox sandbox) throws Exception {
    OkHttpClient shared = new OkHttpClient();
    TokenSource endless =
        () -> {
          try {
            new CountDownLatch(1).await();
            return "never";
          } catch (InterruptedException e) {
            throw new InterruptedIOException();
          }
        };
    ExecutorService caller = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < 400; round++) {
        Feishu feishu =
            sandbox
                .clientBuilder()
                .httpClient(shared)
                .callTimeout(Duration.ofSeconds(10))
                .tenantToken(endless)
                .build();
        FeishuCall<?> call = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu);
        AtomicBoolean go = new AtomicBoolean();
        CountDownLatch ready = new CountDownLatch(1);
        Future<FeishuException> failure =
            caller.submit(
                () -> {
                  ready.countDown();
                  while (!go.get()) {
                    Thread.onSpinWait();
                  }
                  return assertThrows(FeishuException.class, call::execute);
                });
        ready.await();
        go.set(true);
        for (int i = 0; i < round % 100; i++) {
          Thread.onSpinWait();
        }
        feishu.close();
        assertSays(failure.get(), "closed");
      }
    } finally {
      caller.shutdownNow();
    }
  }

  private static Set<Thread> nonDaemonThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon())
        .collect(Collectors.toSet());
  }
}
