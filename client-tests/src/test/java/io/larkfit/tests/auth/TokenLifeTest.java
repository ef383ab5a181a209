package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.FeishuException;
import io.larkfit.auth.TokenSource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a token is used, and what is no token. */
class TokenLifeTest {
  private static final String WRONG = "{\"code\":10014,\"msg\":\"app secret invalid\"}";

  private final TokenFixture bench = new TokenFixture();
  private final TokenSource source = bench.source(null, Runnable::run);

  @AfterEach
  void close() {
    bench.close();
  }

  /** Three minutes before its end; a short one for half its life; none beyond two hours. */
  @ParameterizedTest
  @CsvSource({
    "7200, 7020",
    "1800, 1620",
    "361, 181",
    "360, 180",
    "180, 90",
    "100, 50",
    "2, 1",
    "7201, 7020",
    "86400, 7020",
    "2147483647, 7020"
  })
  void aTokenIsRefreshedShortlyBeforeItsEnd(long expire, long used) throws IOException {
    bench.issue("t-1", expire).issue("t-2", expire);
    assertEquals("t-1", source.token());
    bench.clock.advance(Duration.ofSeconds(used).minusMillis(1));
    assertEquals("t-1", source.token());
    assertEquals(1, bench.server.requests());
    bench.clock.advance(Duration.ofMillis(1));
    assertEquals("t-1", source.token()); // the next is fetched in the background
    assertEquals(2, bench.server.requests());
    assertEquals("t-2", source.token());
    assertEquals(2, bench.server.requests());
  }

  @Test
  void aThousandCallsWithAShortTokenCostOneRequest() throws IOException {
    bench.issue("t-1", 180);
    for (int i = 0; i < 1000; i++) {
      assertEquals("t-1", source.token());
    }
    assertEquals(1, bench.server.requests());
  }

  @Test
  void aTokensLifeIsCountedFromBeforeItWasAskedFor() throws Exception {
    TokenSource source = bench.source();
    Crowd<String> waiting = Crowd.of(1, source::token).settle();
    // The request is on its way for ten minutes, or the machine slept.
    bench.server.await();
    bench.clock.advance(Duration.ofMinutes(10));
    bench.issue("t-1", 7200).issue("t-2", 7200);
    assertEquals("t-1", waiting.value(0));
    bench.clock.advance(Duration.ofMinutes(110));
    assertEquals("t-2", source.token());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "0", "-1", "\"soon\"", "\"7200\"", "7200.5", "true", "[]", "1e99"})
  void anExpireThatIsNoneIsAFailureOfTheTokenCall(String expire) throws IOException {
    assertUnusable(TokenFixture.answer("t-hidden", expire), "expire");
  }

  @Test
  void aMissingExpireIsAFailureOfTheTokenCall() throws IOException {
    assertUnusable("{\"code\":0,\"tenant_access_token\":\"t-hidden\"}", "expire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"\"",
        "\"null\"",
        "\"t-hidden\\n\"",
        "\"t-hidden\\r\\nX-Evil: 1\"",
        "\"t hidden\"",
        "\"t-hiddené\"",
        "7",
        "{}",
        "[\"t-hidden\"]"
      })
  void aTokenThatIsNoneIsAFailureOfTheTokenCall(String token) throws IOException {
    assertUnusable(
        "{\"code\":0,\"tenant_access_token\":" + token + ",\"expire\":7200}",
        "tenant_access_token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"code\":0}", "{\"code\":0,\"data\":{\"tenant_access_token\":\"t-1\"}}"})
  void aMissingTokenIsAFailureOfTheTokenCall(String answer) throws IOException {
    assertUnusable(answer, "tenant_access_token");
  }

  private void assertUnusable(String answer, String culprit) throws IOException {
    bench.server.answerJson(answer);
    IOException e = assertThrows(IOException.class, source::token);
    assertSays(e, culprit);
    assertSaysNot(e, "hidden");
    FeishuException cause = assertInstanceOf(FeishuException.class, e.getCause());
    assertEquals("issueTenantAccessToken", cause.operation());
    assertEquals(FeishuException.Kind.UNDECODABLE, cause.kind());
    assertEquals(200, cause.httpStatus());
    // It is not kept.
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
  }

  @Test
  void callsGoOnWithTheTokenInHandWhileTheTokenServiceIsDown() throws IOException {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    bench.clock.advance(Duration.ofMinutes(117));
    bench.server.answerJson(WRONG);
    for (int i = 0; i < 100; i++) {
      assertEquals("t-1", source.token());
    }
    assertEquals(2, bench.server.requests()); // not one for each call
    assertSays(bench.faults.get(0), "could not be refreshed");
    bench.clock.advance(Duration.ofSeconds(5));
    bench.issue("t-2", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-2", source.token());
  }

  @Test
  void callsGoOnWithTheTokenInHandWhileTheTokenServiceIsUnavailable() throws IOException {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    bench.clock.advance(Duration.ofMinutes(117));
    for (int i = 0; i < 3; i++) {
      bench.server.answer(503, "text/html", "");
    }
    for (int i = 0; i < 100; i++) {
      assertEquals("t-1", source.token());
    }
    assertEquals(1 + 3, bench.server.requests()); // one refresh, with its retries
    bench.clock.advance(Duration.ofSeconds(5));
    bench.issue("t-2", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-2", source.token());
  }

  @Test
  void callsFailOnlyWhenTheTokenInHandHasEnded() throws IOException {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    bench.clock.advance(Duration.ofHours(2).minusMillis(1));
    bench.server.answerJson(WRONG);
    assertEquals("t-1", source.token());
    bench.clock.advance(Duration.ofMillis(1));
    bench.server.answerJson(WRONG);
    assertThrows(IOException.class, source::token);
  }

  @Test
  void theOneInHandIsUsedWhileManyAskAndOneRefreshRuns() throws Exception {
    Queue<Runnable> background = new ArrayDeque<>();
    TokenSource slow = bench.source(null, background::add);
    Crowd<String> first = Crowd.of(1, slow::token).settle();
    bench.issue("t-1", 7200);
    background.remove().run();
    assertEquals("t-1", first.value(0));
    bench.clock.advance(Duration.ofMinutes(118));
    assertEquals(Collections.nCopies(200, "t-1"), Crowd.of(200, slow::token).values());
    assertEquals(1, background.size());
  }
}
