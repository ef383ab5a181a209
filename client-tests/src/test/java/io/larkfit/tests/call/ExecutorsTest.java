package io.larkfit.tests.call;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever an executor does, a submitted call ends, and as what became of it. */
@Timeout(30)
class ExecutorsTest {
  private final ScriptedServer server = new ScriptedServer().answerJson("{\"code\":0,\"data\":{}}");

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aCallThatIsRejectedWasNotSent() {
    RejectedExecutionException full = new RejectedExecutionException("full");
    try (Feishu feishu = on(throwing(full))) {
      FeishuException e = failure(submit(feishu));
      assertEquals(Kind.NOT_SENT, e.kind());
      assertSays(e, "RejectedExecutionException");
      assertSame(full, e.getCause());
    }
    assertEquals(0, server.requests());
  }

  @Test
  void anErrorOfTheExecutorIsPassedOn() {
    OutOfMemoryError noThread = new OutOfMemoryError("unable to create native thread");
    try (Feishu feishu = on(throwing(noThread))) {
      CompletableFuture<?> answer = submit(feishu);
      assertSame(noThread, assertThrows(CompletionException.class, answer::join).getCause());
    }
  }

  @Test
  void aCallThatRanIsNotReportedAsRejected() {
    Executor confused =
        call -> {
          call.run();
          throw new RejectedExecutionException("too late");
        };
    try (Feishu feishu = on(confused)) {
      submit(feishu).join();
    }
    assertEquals(1, server.requests());
  }

  @Test
  void aCallThatWasReportedAsRejectedNeverRuns() {
    List<Runnable> kept = new ArrayList<>();
    Executor confused =
        call -> {
          kept.add(call);
          throw new RejectedExecutionException("or is it?");
        };
    try (Feishu feishu = on(confused)) {
      assertEquals(Kind.NOT_SENT, failure(submit(feishu)).kind());
      kept.forEach(Runnable::run);
    }
    assertEquals(0, server.requests());
  }

  @Test
  void aCallRunsOnceHoweverOftenItIsRun() {
    Executor eager =
        call -> {
          call.run();
          call.run();
        };
    try (Feishu feishu = on(eager)) {
      submit(feishu).join();
    }
    assertEquals(1, server.requests());
  }

  @Test
  void aCallThatIsDiscardedEndsAtItsDeadline() {
    try (Feishu feishu = on(call -> {})) {
      CallOptions soon = CallOptions.builder().timeout(Duration.ofMillis(50)).build();
      FeishuException e =
          failure(OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(soon).submit());
      assertEquals(Kind.NOT_SENT, e.kind());
      assertSays(e, "timed out");
    }
  }

  @Test
  void aCallThatIsDiscardedEndsWithItsClient() {
    Feishu feishu = on(call -> {});
    CompletableFuture<?> answer = submit(feishu);
    assertFalse(answer.isDone());
    feishu.close();
    FeishuException e = failure(answer);
    assertEquals(Kind.NOT_SENT, e.kind());
    assertSays(e, "closed");
  }

  @Test
  void aCallThatIsCancelledBeforeItsTurnIsNeverSent() {
    List<Runnable> queue = new ArrayList<>();
    try (Feishu feishu = on(queue::add)) {
      CompletableFuture<?> answer = submit(feishu);
      answer.cancel(true);
      assertThrows(CancellationException.class, answer::join);
      queue.forEach(Runnable::run);
    }
    assertEquals(0, server.requests());
  }

  @Test
  void aCallThatAClosedExecutorRejectsAfterTheClientWasClosedSaysSo() {
    Feishu[] feishu = new Feishu[1];
    Executor closing =
        call -> {
          feishu[0].close();
          throw new RejectedExecutionException("shut down");
        };
    feishu[0] = on(closing);
    FeishuException e = failure(submit(feishu[0]));
    assertEquals(Kind.NOT_SENT, e.kind());
    assertSays(e, "closed");
  }

  private Feishu on(Executor executor) {
    return server.client().executor(executor).build();
  }

  private static Executor throwing(Throwable problem) {
    return call -> {
      if (problem instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) problem;
    };
  }

  private static CompletableFuture<?> submit(Feishu feishu) {
    return OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit();
  }

  private static FeishuException failure(CompletableFuture<?> answer) {
    CompletionException e = assertThrows(CompletionException.class, answer::join);
    return assertInstanceOf(FeishuException.class, e.getCause());
  }
}
