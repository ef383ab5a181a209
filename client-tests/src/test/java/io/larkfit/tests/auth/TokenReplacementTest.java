package io.larkfit.tests.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.larkfit.auth.StoredToken;
import io.larkfit.auth.TokenSource;
import io.larkfit.auth.TokenStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an app's source gives in place of a token that the platform called invalid. */
@Timeout(60)
class TokenReplacementTest {
  private static final Duration TWO_HOURS = Duration.ofHours(2);

  private final TokenFixture bench = new TokenFixture();
  private final TokenSource source = bench.source();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aRefusedTokenIsFetchedAnewThoughItHasNotExpired() throws IOException {
    bench.issue("t-1", 7200).issue("t-2", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-2", source.replace("t-1"));
    assertEquals("t-2", source.token());
    assertEquals(2, bench.server.requests());
  }

  @Test
  void aThousandRefusedCallsShareOneRequest() throws Exception {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    Crowd<String> crowd = Crowd.of(1000, () -> source.replace("t-1")).settle();
    bench.issue("t-2", 7200);
    assertEquals(Collections.nCopies(1000, "t-2"), crowd.values());
    assertEquals(2, bench.server.requests());
  }

  @Test
  void whoComesLateWithTheOldTokenGetsTheNewOneWithoutARequest() throws IOException {
    bench.issue("t-1", 7200).issue("t-2", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-2", source.replace("t-1"));
    for (int i = 0; i < 1000; i++) {
      assertEquals("t-2", source.replace("t-1"));
    }
    assertEquals(2, bench.server.requests());
  }

  @Test
  void aLateComerDoesNotGetATokenThatIsAboutToExpire() throws IOException {
    bench.issue("t-1", 7200).issue("t-2", 7200).issue("t-3", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-2", source.replace("t-1"));
    bench.clock.advance(TWO_HOURS);
    assertEquals("t-3", source.replace("t-1"));
  }

  @Test
  void othersGoOnWithTheTokenWhileAnotherIsFetched() throws Exception {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    Crowd<String> refused = Crowd.of(1, () -> source.replace("t-1")).settle();
    // The operation may be one that takes no tenant token at all.
    assertEquals("t-1", source.token());
    bench.issue("t-2", 7200);
    assertEquals("t-2", refused.value(0));
  }

  @Test
  void ifThePlatformGivesTheSameTokenAgainThatIsTheAnswer() throws IOException {
    bench.issue("t-1", 7200).issue("t-1", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-1", source.replace("t-1"));
    assertEquals(2, bench.server.requests());
    assertEquals("t-1", source.token());
    assertEquals(2, bench.server.requests());
  }

  @Test
  void theSameTokenIsBelievedForTenSecondsHoweverManyAsk() throws Exception {
    bench.issue("t-1", 7200).issue("t-1", 7200);
    assertEquals("t-1", source.token());
    Crowd<String> crowd = Crowd.of(1000, () -> source.replace("t-1"));
    assertEquals(Collections.nCopies(1000, "t-1"), crowd.values());
    bench.clock.advance(Duration.ofSeconds(10).minusMillis(1));
    assertEquals("t-1", source.replace("t-1"));
    assertEquals(2, bench.server.requests());
    bench.clock.advance(Duration.ofMillis(1));
    bench.issue("t-2", 7200);
    assertEquals("t-2", source.replace("t-1"));
    assertEquals(3, bench.server.requests());
  }

  @Test
  void thatOneTokenStaysRefusedSaysNothingOfTheNext() throws IOException {
    bench.issue("t-1", 2).issue("t-1", 2).issue("t-2", 7200).issue("t-3", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-1", source.replace("t-1"));
    bench.clock.advance(Duration.ofSeconds(2));
    assertEquals("t-2", source.token());
    assertEquals("t-3", source.replace("t-2"));
  }

  @Test
  void whoFoundTheRefusedTokenJustBeforeItWasReplacedAsksForNoThird() throws Exception {
    bench.issue("t-1", 7200).issue("t-2", 7200);
    assertEquals("t-1", source.token());
    CountDownLatch replaced = new CountDownLatch(1);
    Crowd<String> late =
        Crowd.of(
                1,
                () -> {
                  bench.clock.holdThisThread(replaced);
                  return source.replace("t-1");
                })
            .settle();
    assertEquals("t-2", source.replace("t-1"));
    replaced.countDown();
    assertEquals("t-2", late.value(0));
    assertEquals(2, bench.server.requests());
  }

  @Test
  void aRefusedTokenThatIsAboutToExpireIsFetchedAnewOnce() throws Exception {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    bench.clock.advance(TWO_HOURS);
    Crowd<String> first = Crowd.of(10, source::token);
    Crowd<String> refused = Crowd.of(10, () -> source.replace("t-1"));
    first.settle();
    refused.settle();
    bench.issue("t-2", 7200);
    assertEquals(Collections.nCopies(10, "t-2"), first.values());
    assertEquals(Collections.nCopies(10, "t-2"), refused.values());
    assertEquals(2, bench.server.requests());
  }

  @Test
  void aFetchBegunBeforeTheRefusalWasKnownIsNotTheAnswerIfItBringsTheRefusedToken()
      throws Exception {
    Crowd<String> first = Crowd.of(1, source::token).settle();
    Crowd<String> refused = Crowd.of(20, () -> source.replace("t-1")).settle();
    bench.issue("t-1", 7200).issue("t-2", 7200);
    assertEquals("t-1", first.value(0));
    assertEquals(Collections.nCopies(20, "t-2"), refused.values());
    assertEquals(2, bench.server.requests());
  }

  @Test
  void whoWasRefusedWithAnotherTokenThanTheOthersGetsAFetchOfItsOwn() throws Exception {
    Crowd<String> first = Crowd.of(1, () -> source.replace("t-0")).settle();
    Crowd<String> second = Crowd.of(1, () -> source.replace("t-1")).settle();
    bench.issue("t-1", 7200).issue("t-2", 7200);
    assertEquals("t-1", first.value(0));
    assertEquals("t-2", second.value(0));
    assertEquals(2, bench.server.requests());
  }

  @Test
  void theRefusedTokenIsNotTakenOutOfTheStoreAgain() throws IOException {
    TokenStore store = TokenStore.inMemory();
    store.save(bench.key(), StoredToken.of("t-1", bench.clock.instant().plus(TWO_HOURS)));
    TokenSource sharing = bench.source(store);
    assertEquals("t-1", sharing.token());
    assertEquals(0, bench.server.requests());
    bench.issue("t-2", 7200);
    assertEquals("t-2", sharing.replace("t-1"));
    assertEquals("t-2", load(store));
  }

  @Test
  void aFetchThatOnlyLookedIntoTheStoreIsNotTheAnswer() throws Exception {
    TokenStore store = TokenStore.inMemory();
    store.save(bench.key(), StoredToken.of("t-1", bench.clock.instant().plus(TWO_HOURS)));
    BlockingQueue<Runnable> background = new LinkedBlockingQueue<>();
    TokenSource sharing = bench.source(store, background::add);
    Crowd<String> first = Crowd.of(1, sharing::token).settle();
    Crowd<String> refused = Crowd.of(20, () -> sharing.replace("t-1")).settle();
    background.take().run();
    assertEquals("t-1", first.value(0));
    bench.issue("t-2", 7200);
    background.take().run();
    assertEquals(Collections.nCopies(20, "t-2"), refused.values());
    assertEquals(1, bench.server.requests());
  }

  @Test
  void whatAnotherProcessFetchedMeanwhileCostsNoRequest() throws IOException {
    TokenStore store = TokenStore.inMemory();
    bench.issue("t-1", 7200);
    TokenSource sharing = bench.source(store);
    assertEquals("t-1", sharing.token());
    store.save(bench.key(), StoredToken.of("t-2", bench.clock.instant().plus(TWO_HOURS)));
    assertEquals("t-2", sharing.replace("t-1"));
    assertEquals(1, bench.server.requests());
  }

  @Test
  void aFailureGoesToAllWhoWereRefusedAndIsNotKept() throws Exception {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    Crowd<String> crowd = Crowd.of(20, () -> source.replace("t-1")).settle();
    bench.server.answerJson("{\"code\":10014,\"msg\":\"app secret invalid\"}");
    for (Throwable failure : crowd.failures()) {
      assertInstanceOf(IOException.class, failure);
    }
    assertEquals(2, bench.server.requests());
    bench.issue("t-2", 7200);
    assertEquals("t-2", source.replace("t-1"));
  }

  @Test
  void whoWaitsForAnotherTokenCanBeInterrupted() throws Exception {
    Crowd<String> crowd = Crowd.of(2, () -> source.replace("t-1")).settle();
    crowd.interrupt(0);
    assertInstanceOf(InterruptedIOException.class, crowd.failure(0));
    bench.issue("t-2", 7200);
    assertEquals("t-2", crowd.value(1));
  }

  @Test
  void aTokenThatAnotherSourceGaveIsReplacedToo() throws IOException {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.replace("t-foreign"));
    assertEquals("t-1", source.token());
    assertEquals(1, bench.server.requests());
  }

  @Test
  void anInterruptedThreadThatNeedsNoFetchGetsTheToken() throws IOException {
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    Thread.currentThread().interrupt();
    try {
      assertEquals("t-1", source.token());
    } finally {
      assertEquals(true, Thread.interrupted());
    }
  }

  private String load(TokenStore store) throws IOException {
    StoredToken token = store.load(bench.key());
    return token == null ? "none" : token.token();
  }
}
