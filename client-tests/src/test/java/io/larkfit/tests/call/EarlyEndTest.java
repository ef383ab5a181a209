package io.larkfit.tests.call;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.auth.TokenSource;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.support.CallingThread;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A deadline, an interruption and a closed client end a call at once, wherever it is. */
@Timeout(30)
class EarlyEndTest {
  private static final CallOptions SHORT =
      CallOptions.builder().timeout(Duration.ofMillis(100)).build();

  private final ScriptedServer server = new ScriptedServer();

  /** Where a call hangs, and the latch that tells it. */
  private final CountDownLatch hanging = new CountDownLatch(1);

  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void close() {
    released.countDown();
    server.close();
  }

  @Test
  void aNameLookupOutlivesTheDeadlineAndNothingIsSentAfterwards() throws Exception {
    EventListener releasing =
        new EventListener() {
          @Override
          public void canceled(Call call) {
            released.countDown();
          }
        };
    OkHttpClient names = slowNames().newBuilder().eventListener(releasing).build();
    try (Feishu feishu = server.client().httpClient(names).build()) {
      assertTimesOutUnsent(feishu);
      server.answerJson("{\"code\":0,\"data\":{}}");
      OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    }
    assertEquals(1, server.requests());
    assertTrue(String.valueOf(server.take().target()).endsWith("agent_schedules"));
  }

  @Test
  void theDeadlineEndsASlowTokenSource() {
    try (Feishu feishu = server.client().tenantToken(slowToken()).build()) {
      assertTimesOutUnsent(feishu);
    }
    assertEquals(0, server.requests());
  }

  @Test
  void theDeadlineEndsASubmittedCallToo() {
    try (Feishu feishu = server.client().tenantToken(slowToken()).build()) {
      CompletableFuture<?> answer =
          OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(SHORT).submit();
      assertEquals(Kind.NOT_SENT, failure(answer).kind());
    }
  }

  @Test
  void anInterruptionOfACallThatWaitsForItsAnswerIsNoticedAtTheReadTimeout()
      throws InterruptedException {
    server.answer(stalled());
    OkHttpClient http = new OkHttpClient.Builder().readTimeout(Duration.ofMillis(300)).build();
    try (Feishu feishu = server.client().httpClient(http).build()) {
      CallingThread caller =
          CallingThread.of(() -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      server.await();
      FeishuException e = caller.interrupt();
      assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
      assertSays(e, "interrupted");
    }
  }

  @Test
  void anInterruptionBeforeAnythingIsSentEndsTheCallUnsent() throws InterruptedException {
    try (Feishu feishu = server.client().httpClient(slowNames()).build()) {
      CallingThread caller =
          CallingThread.of(() -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      hanging.await();
      FeishuException e = caller.interrupt(released::countDown);
      assertEquals(Kind.NOT_SENT, e.kind());
      assertSays(e, "interrupted");
    }
    assertEquals(0, server.requests());
  }

  @Test
  void aThreadThatIsInterruptedAlreadySendsNothing() throws InterruptedException {
    try (Feishu feishu = server.client().httpClient(slowNames()).build()) {
      CallingThread caller =
          CallingThread.of(
              () -> {
                Thread.currentThread().interrupt();
                OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
              });
      assertEquals(Kind.NOT_SENT, caller.interrupt().kind());
    }
    assertEquals(0, server.requests());
  }

  @Test
  void closingTheClientEndsACallThatWaitsForAToken() throws Exception {
    Feishu feishu = server.client().tenantToken(slowToken()).build();
    CompletableFuture<?> answer = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit();
    assertTrue(hanging.await(10, TimeUnit.SECONDS));
    feishu.close();
    FeishuException failure = failure(answer);
    assertEquals(Kind.NOT_SENT, failure.kind());
    assertSays(failure, "closed");
  }

  @Test
  void theTraceOfAFailureNamesItsCaller() {
    server.answer(404, "text/html", "");
    try (Feishu feishu = server.client().build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute());
      List<String> callers =
          List.of(e.getStackTrace()).stream().map(StackTraceElement::getClassName).toList();
      assertTrue(callers.contains(EarlyEndTest.class.getName()), callers::toString);
    }
  }

  /** The failure, which comes soon. */
  private static FeishuException failure(CompletableFuture<?> answer) {
    ExecutionException e =
        assertThrows(ExecutionException.class, () -> answer.get(10, TimeUnit.SECONDS));
    return assertInstanceOf(FeishuException.class, e.getCause());
  }

  private static void assertTimesOutUnsent(Feishu feishu) {
    FeishuException e =
        assertThrows(
            FeishuException.class,
            () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(SHORT).execute());
    assertEquals(Kind.NOT_SENT, e.kind());
    assertSays(e, "timed out");
  }

  /** Looks names up only when released, and tells that it hangs; deaf to interruptions. */
  private OkHttpClient slowNames() {
    return new OkHttpClient.Builder()
        .callTimeout(Duration.ofSeconds(20))
        .dns(
            name -> {
              hanging.countDown();
              awaitRelease();
              return List.of(InetAddress.getLoopbackAddress());
            })
        .build();
  }

  private void awaitRelease() {
    boolean interrupted = false;
    while (true) {
      try {
        released.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private TokenSource slowToken() {
    return () -> {
      hanging.countDown();
      try {
        released.await();
        return "t-late";
      } catch (InterruptedException e) {
        throw (IOException) new InterruptedIOException().initCause(e);
      }
    };
  }

  private static HttpResponse stalled() {
    return HttpResponse.of(200).fault(NetworkFault.STALLED);
  }
}
