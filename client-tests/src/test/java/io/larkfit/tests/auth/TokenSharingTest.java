package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.FeishuException;
import io.larkfit.auth.TokenSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One fetch, and many who wait for it. */
@Timeout(60)
class TokenSharingTest {
  private static final String WRONG_SECRET = "{\"code\":10014,\"msg\":\"app secret invalid\"}";

  private final TokenFixture bench = new TokenFixture();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aThousandFirstCallsShareOneRequest() throws Exception {
    TokenSource source = bench.source();
    Crowd<String> crowd = Crowd.of(1000, source::token).settle();
    bench.issue("t-1", 7200);
    assertEquals(Collections.nCopies(1000, "t-1"), crowd.values());
    assertEquals(1, bench.server.requests());
  }

  @Test
  void theThreadThatBeganTheFetchCanLeaveAndTheOthersGetTheToken() throws Exception {
    TokenSource source = bench.source();
    Crowd<String> leader = Crowd.of(1, source::token).settle();
    Crowd<String> others = Crowd.of(20, source::token).settle();
    leader.interrupt(0);
    assertInstanceOf(InterruptedIOException.class, leader.failure(0));
    bench.issue("t-1", 7200);
    assertEquals(Collections.nCopies(20, "t-1"), others.values());
    assertEquals(1, bench.server.requests());
  }

  @Test
  void whoWaitsCanBeInterruptedAndStaysMarkedSo() throws Exception {
    TokenSource source = bench.source();
    Crowd<Boolean> crowd =
        Crowd.of(
                2,
                () -> {
                  assertThrows(InterruptedIOException.class, source::token);
                  return Thread.currentThread().isInterrupted();
                })
            .settle();
    crowd.interrupt(0);
    crowd.interrupt(1);
    assertEquals(List.of(true, true), crowd.values());
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    assertEquals(1, bench.server.requests());
  }

  @Test
  void aFailureGoesToEveryWaiter() throws Exception {
    TokenSource source = bench.source();
    Crowd<String> crowd = Crowd.of(50, source::token).settle();
    bench.server.answerJson(WRONG_SECRET);
    List<Throwable> failures = crowd.failures();
    assertEquals(1, bench.server.requests());
    for (Throwable failure : failures) {
      IOException e = assertInstanceOf(IOException.class, failure);
      FeishuException cause = assertInstanceOf(FeishuException.class, e.getCause());
      assertEquals(10014, cause.code());
      assertSaysNot(e, TokenFixture.SECRET);
    }
    assertNotSame(failures.get(0), failures.get(1)); // each with the stack of its own thread
  }

  @Test
  void aFailureIsNotKept() throws Exception {
    TokenSource source = bench.source();
    bench.server.answerJson(WRONG_SECRET);
    assertThrows(IOException.class, source::token);
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    assertEquals(2, bench.server.requests());
  }

  @Test
  void aFetchRunsInTheBackgroundAndNotOnTheThreadOfACall() throws Exception {
    Queue<Runnable> background = new ArrayDeque<>();
    TokenSource source = bench.source(null, background::add);
    Crowd<String> crowd = Crowd.of(5, source::token).settle();
    assertEquals(1, background.size());
    assertEquals(0, bench.server.requests());
    bench.issue("t-1", 7200);
    background.remove().run();
    assertEquals(Collections.nCopies(5, "t-1"), crowd.values());
  }

  @Test
  void aBackgroundThatTakesNoMoreFailsTheCallAtOnce() {
    RejectedExecutionException closed = new RejectedExecutionException("closed");
    TokenSource source =
        bench.source(
            null,
            work -> {
              throw closed;
            });
    IOException e = assertThrows(IOException.class, source::token);
    assertSame(closed, e.getCause());
    assertEquals(0, bench.server.requests());
  }

  @Test
  void aBackgroundThatBreaksOnceDoesNotStopTheNextFetch() throws Exception {
    Queue<Error> faults = new ArrayDeque<>(List.of(new OutOfMemoryError("no more threads")));
    TokenSource source =
        bench.source(
            null,
            work -> {
              if (!faults.isEmpty()) {
                throw faults.remove();
              }
              work.run();
            });
    IOException e = assertThrows(IOException.class, source::token);
    assertInstanceOf(OutOfMemoryError.class, e.getCause());
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
  }

  @Test
  void twoSourcesOfOneAppShareNothing() throws Exception {
    bench.issue("t-1", 7200).issue("t-2", 7200);
    assertEquals("t-1", bench.source().token());
    assertEquals("t-2", bench.source().token());
  }

  @Test
  void noTextShowsTheSecretOrTheToken() throws Exception {
    TokenSource source = bench.source();
    bench.issue("t-hidden", 7200);
    assertEquals("t-hidden", source.token());
    assertTrue(source.toString().contains(TokenFixture.APP));
    assertTrue(!source.toString().contains("t-hidden"), source::toString);
    assertTrue(!source.toString().contains(TokenFixture.SECRET), source::toString);
  }
}
