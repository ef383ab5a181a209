package io.larkfit.tests.call;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.RetryPolicy;
import io.larkfit.TestTiming;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.support.CallingThread;
import io.larkfit.tests.support.Naps;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a call waits before it is sent again, and what keeps it from that. */
class RetryPolicyTest {
  private final ScriptedServer server = new ScriptedServer();
  private final Naps naps = new Naps();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theBoundOfTheWaitDoublesUntilItsLongest() {
    RetryPolicy policy =
        RetryPolicy.builder()
            .maxAttempts(6)
            .initialBackoff(Duration.ofMillis(100))
            .maxBackoff(Duration.ofMillis(500))
            .build();
    limit(6, null);
    run(policy, 1);
    assertEquals(
        List.of(millis(100), millis(200), millis(400), millis(500), millis(500)), naps.taken());
  }

  @Test
  void theWaitIsAnythingBelowItsBound() {
    RetryPolicy policy = RetryPolicy.builder().initialBackoff(millis(1000)).build();
    limit(3, null);
    run(policy, 0.25);
    assertEquals(List.of(millis(250), millis(500)), naps.taken());
  }

  @Test
  void aWaitThatThePlatformAsksForIsKept() {
    limit(1, "7");
    limit(2, "0");
    run(RetryPolicy.builder().initialBackoff(millis(100)).build(), 0.5);
    assertEquals(List.of(Duration.ofSeconds(7), millis(100)), naps.taken());
  }

  @Test
  void callsThatAreCancelledSpendNoRepeats() throws Exception {
    try (Feishu feishu = client(RetryPolicy.builder().budget(2).build())) {
      for (int i = 0; i < 8; i++) {
        server.answer(HttpResponse.of(200).fault(NetworkFault.STALLED));
        CompletableFuture<?> answer = OperationCall.GET_AGENT_SCHEDULE.on(feishu).submit();
        server.await();
        assertTrue(answer.cancel(true));
      }
      server.answer(503, "text/html", "").answer(503, "text/html", "").answer(503, "text/html", "");
      failRead(feishu);
    }
    assertEquals(8 + 3, server.requests());
  }

  @Test
  void aWaitThatIsTooLongEndsTheCallAndIsTold() {
    limit(1, "61");
    FeishuException e = run(RetryPolicy.standard());
    assertEquals(1, server.requests());
    assertEquals(Duration.ofSeconds(61), e.retryAfter());
    assertSays(e, "61 s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "soon", "", "99999999999999999999", "1.5"})
  void aWaitThatCannotBeReadIsNone(String reset) {
    limit(3, reset);
    run(RetryPolicy.builder().initialBackoff(millis(8)).build(), 0.5);
    assertEquals(List.of(millis(4), millis(8)), naps.taken());
  }

  @Test
  void aWaitBeyondTheDeadlineEndsTheCallAtOnce() {
    limit(1, "31");
    try (Feishu feishu = client(RetryPolicy.standard())) {
      CallOptions options = CallOptions.builder().timeout(Duration.ofSeconds(30)).build();
      FeishuException e =
          assertThrows(
              FeishuException.class,
              () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(options).execute());
      assertEquals(Kind.REFUSED, e.kind());
    }
    assertEquals(List.of(), naps.taken());
    assertEquals(1, server.requests());
  }

  @Test
  void aCodeThatIsFinalEndsTheCall() {
    server.answer(429, "application/json", "{\"code\":190010}");
    run(RetryPolicy.builder().finalCodes(190010).build());
    assertEquals(1, server.requests());
  }

  @Test
  void anOutageIsNotMultiplied() {
    try (Feishu feishu = client(RetryPolicy.builder().maxAttempts(5).budget(4).build())) {
      for (int i = 0; i < 40; i++) {
        server.answer(503, "text/html", "");
      }
      for (int i = 0; i < 20; i++) {
        assertThrows(
            FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute());
      }
    }
    assertEquals(24, server.requests());
  }

  @Test
  void successesEarnRepeats() {
    try (Feishu feishu = client(RetryPolicy.builder().budget(1).build())) {
      server.answer(503, "text/html", "").answer(503, "text/html", "");
      failRead(feishu);
      server.answer(503, "text/html", "");
      failRead(feishu);
      assertEquals(3, server.requests());
      for (int i = 0; i < 10; i++) {
        server.answerJson("{\"code\":0,\"data\":{}}");
        OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
      }
      server.answer(503, "text/html", "").answer(503, "text/html", "");
      failRead(feishu);
      assertEquals(15, server.requests());
    }
  }

  @Test
  void successesEarnNoMoreThanTheBudget() {
    try (Feishu feishu = client(RetryPolicy.builder().budget(1).build())) {
      for (int i = 0; i < 30; i++) {
        server.answerJson("{\"code\":0,\"data\":{}}");
        OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
      }
      for (int i = 0; i < 3; i++) {
        server.answer(503, "text/html", "").answer(503, "text/html", "");
        server.answer(503, "text/html", "");
      }
      for (int i = 0; i < 3; i++) {
        failRead(feishu);
      }
    }
    assertEquals(30 + 3 + 1, server.requests());
  }

  @Test
  @Timeout(30)
  void anInterruptionEndsTheWaitAndTellsWhatCameOfTheLastTry() throws InterruptedException {
    limit(1, "50");
    CountDownLatch waiting = new CountDownLatch(1);
    try (Feishu feishu =
        TestTiming.sleeper(
                duration -> {
                  waiting.countDown();
                  new CountDownLatch(1).await();
                })
            .on(server.client())
            .retryPolicy(RetryPolicy.standard())
            .build()) {
      CallingThread caller =
          CallingThread.of(() -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      waiting.await();
      FeishuException e = caller.interrupt();
      assertEquals(Kind.REFUSED, e.kind());
      assertEquals(190004, e.code());
      assertSays(e.getSuppressed()[0], "interrupted");
    }
    assertEquals(1, server.requests());
  }

  @Test
  void aPolicyRefusesWhatItCannotKeep() {
    RetryPolicy.Builder builder = RetryPolicy.builder();
    List<Runnable> faults =
        List.of(
            () -> builder.maxAttempts(0),
            () -> builder.budget(-1),
            () -> builder.initialBackoff(Duration.ZERO),
            () -> builder.maxBackoff(Duration.ofSeconds(-1)),
            () -> builder.maxRateLimitWait(Duration.ZERO));
    for (Runnable fault : faults) {
      assertNotNull(assertThrows(IllegalArgumentException.class, fault::run).getMessage());
    }
  }

  private static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }

  private void limit(int times, @Nullable String reset) {
    for (int i = 0; i < times; i++) {
      HttpResponse answer =
          HttpResponse.of(429).header("Content-Type", "application/json").body("{\"code\":190004}");
      server.answer(reset == null ? answer : answer.header("x-ogw-ratelimit-reset", reset));
    }
  }

  private Feishu client(RetryPolicy policy) {
    return client(policy, 0.5);
  }

  private Feishu client(RetryPolicy policy, double random) {
    return TestTiming.sleeper(naps)
        .andRandom(() -> random)
        .on(server.client())
        .retryPolicy(policy)
        .build();
  }

  private FeishuException run(RetryPolicy policy) {
    return run(policy, 0.5);
  }

  private FeishuException run(RetryPolicy policy, double random) {
    try (Feishu feishu = client(policy, random)) {
      return assertThrows(
          FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
    }
  }

  private static void failRead(Feishu feishu) {
    assertThrows(
        FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute());
  }
}
