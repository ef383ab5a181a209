package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are given up while they wait for a token, and those that wait on. */
@Timeout(60)
class WaitingForTokenTest {
  private static final String DONE = "{\"code\":0,\"data\":{}}";

  private final ScriptedServer server = new ScriptedServer();
  private final Feishu feishu = server.client().app("cli_1", "s").build();

  @AfterEach
  void close() {
    feishu.close();
    server.close();
  }

  @Test
  void aDeadlineThatPassesEndsOneCallAndNotTheFetch() throws Exception {
    CallOptions soon = CallOptions.builder().timeout(Duration.ofMillis(200)).build();
    FeishuException e =
        assertThrows(
            FeishuException.class,
            () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(soon).execute());
    assertEquals(Kind.NOT_SENT, e.kind());
    assertSays(e, "timed out");
    Crowd<Integer> next = Crowd.of(1, this::create).settle();
    server.answerJson(TokenFixture.answer("t-1", "7200")).answerJson(DONE);
    assertEquals(200, next.value(0));
    assertEquals(2, server.requests());
  }

  @Test
  void anInterruptionEndsOneCallAndNotTheFetch() throws Exception {
    Crowd<Integer> crowd = Crowd.of(2, this::create).settle();
    server.await();
    crowd.interrupt(0);
    FeishuException e = assertInstanceOf(FeishuException.class, crowd.failure(0));
    assertEquals(Kind.NOT_SENT, e.kind());
    assertSays(e, "interrupted");
    server.answerJson(TokenFixture.answer("t-1", "7200")).answerJson(DONE);
    assertEquals(200, crowd.value(1));
    assertEquals(2, server.requests());
  }

  @Test
  void cancellingOneFutureLeavesTheFetchToTheOthers() {
    CompletableFuture<?> first = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit();
    CompletableFuture<?> second = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit();
    server.await();
    first.cancel(true);
    server.answerJson(TokenFixture.answer("t-1", "7200")).answerJson(DONE);
    second.join();
    assertEquals(2, server.requests());
  }

  @Test
  void closingTheClientEndsWhoeverWaits() throws Exception {
    Crowd<Integer> crowd = Crowd.of(10, this::create).settle();
    server.await();
    feishu.close();
    for (Throwable failure : crowd.failures()) {
      assertEquals(Kind.NOT_SENT, assertInstanceOf(FeishuException.class, failure).kind());
    }
    assertEquals(1, server.requests());
  }

  /** More than the threads that submitted calls share: the fetch must not queue behind them. */
  @Test
  void anyNumberOfSubmittedCallsCanWaitForOneFetch() {
    List<? extends CompletableFuture<?>> calls =
        Stream.generate(() -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit())
            .limit(200)
            .toList();
    server.await();
    server.answerJson(TokenFixture.answer("t-1", "7200"));
    calls.forEach(call -> server.answerJson(DONE));
    calls.forEach(CompletableFuture::join);
    assertEquals(201, server.requests());
  }

  private int create() {
    return OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).executeWithResponse().status();
  }
}
