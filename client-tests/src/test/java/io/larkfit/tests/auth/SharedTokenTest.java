package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Attempt;
import io.larkfit.CallListener;
import io.larkfit.Feishu;
import io.larkfit.TestTiming;
import io.larkfit.auth.StoredToken;
import io.larkfit.auth.TokenSource;
import io.larkfit.auth.TokenStore;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.tests.support.OperationCall;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that share their app's token through a store. */
class SharedTokenTest {
  private final TokenFixture bench = new TokenFixture();
  private final Instant start = bench.clock.instant();
  private final TokenStore store = TokenStore.inMemory();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void twoClientsOfOneStoreCostOneRequest() throws IOException {
    bench.issue("t-1", 7200);
    assertEquals("t-1", bench.source(store).token());
    assertEquals("t-1", bench.source(store).token());
    assertEquals(1, bench.server.requests());
    assertEquals(List.of(), bench.faults);
  }

  @Test
  void theStoreIsAskedOnceAndNotForEachCall() throws IOException {
    FakeStore counting = new FakeStore();
    TokenSource source = bench.source(counting);
    bench.issue("t-1", 7200);
    for (int i = 0; i < 100; i++) {
      assertEquals("t-1", source.token());
    }
    assertEquals(List.of("load " + bench.key(), "save " + bench.key()), counting.calls);
  }

  @Test
  void whatTheStoreGaveIsKeptToo() throws IOException {
    FakeStore counting = new FakeStore();
    counting.token = StoredToken.of("t-1", start.plusSeconds(7200));
    TokenSource source = bench.source(counting);
    for (int i = 0; i < 100; i++) {
      assertEquals("t-1", source.token());
    }
    assertEquals(List.of("load " + bench.key()), counting.calls);
  }

  @Test
  void theKeyNamesServerAndApp() throws IOException {
    bench.issue("t-1", 7200);
    assertEquals("t-1", bench.source(store).token());
    StoredToken stored = store.load(bench.server.baseUrl() + "#cli_a4d92e70b53f100c");
    assertEquals("t-1", stored == null ? null : stored.token());
  }

  @Test
  void whatIsStoredEndsWhenThePlatformSaidWithoutAMargin() throws IOException {
    bench.issue("t-1", 6000);
    assertEquals("t-1", bench.source(store).token());
    StoredToken stored = store.load(bench.key());
    assertEquals(start.plusSeconds(6000), stored == null ? null : stored.expiresAt());
  }

  @Test
  void aStoredTokenIsRefreshedFromThreeMinutesBeforeItsEnd() throws IOException {
    store.save(bench.key(), StoredToken.of("t-1", start.plusSeconds(600)));
    TokenSource source = bench.source(store, Runnable::run);
    bench.issue("t-2", 7200);
    assertEquals("t-1", source.token());
    bench.clock.advance(Duration.ofMinutes(7).minusMillis(1));
    assertEquals("t-1", source.token());
    assertEquals(0, bench.server.requests());
    bench.clock.advance(Duration.ofMillis(1));
    assertEquals("t-1", source.token());
    assertEquals("t-2", source.token());
    assertEquals(List.of(), bench.faults);
  }

  @Test
  void aStoredTokenThatIsAboutToEndIsPassedOverInSilence() throws IOException {
    store.save(bench.key(), StoredToken.of("t-1", start.plusSeconds(180)));
    bench.issue("t-2", 7200);
    assertEquals("t-2", bench.source(store).token());
    assertEquals(List.of(), bench.faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-04-01T09:30:00Z", "2026-03-31T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
  void aStoredTokenThatHasExpiredIsPassedOver(String expiry) throws IOException {
    FakeStore stale = new FakeStore();
    stale.token = StoredToken.of("t-stale", Instant.parse(expiry));
    bench.issue("t-2", 7200);
    assertEquals("t-2", bench.source(stale).token());
    assertEquals(List.of(), bench.faults);
  }

  @Test
  void aStoredTokenIsNotUsedBeyondThePlatformsLongestLife() throws IOException {
    store.save(bench.key(), StoredToken.of("t-1", Instant.MAX));
    TokenSource source = bench.source(store);
    assertEquals("t-1", source.token());
    bench.clock.advance(Duration.ofHours(2));
    store.save(bench.key(), StoredToken.of("t-2", bench.clock.instant().plusSeconds(7200)));
    assertEquals("t-2", source.token());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStoreThatIsDownFailsNoCallAndIsReported(boolean checked) throws IOException {
    FakeStore broken = new FakeStore();
    broken.fault = checked ? new IOException("down") : new IllegalStateException("down");
    TokenSource source = bench.source(broken);
    bench.issue("t-1", 7200);
    assertEquals("t-1", source.token());
    assertEquals("t-1", source.token());
    assertEquals(1, bench.server.requests());
    assertEquals(2, bench.faults.size());
    assertSays(bench.faults.get(0), "load");
    assertSays(bench.faults.get(1), "save");
    for (IOException fault : bench.faults) {
      assertSame(broken.fault, fault.getCause());
    }
  }

  @Test
  void aStoreThatGivesWhatNoHeaderCanCarryIsPassedOverAndReportedWithoutShowingIt()
      throws IOException {
    FakeStore garbage = new FakeStore();
    garbage.text = "t-hidden\r\nX-Evil: 1";
    bench.issue("t-1", 7200);
    assertEquals("t-1", bench.source(garbage).token());
    assertEquals(1, bench.faults.size());
    assertSaysNot(bench.faults.get(0), "hidden");
    Throwable cause = bench.faults.get(0).getCause();
    assertFalse(String.valueOf(cause).contains("hidden"));
  }

  @Test
  void clientsOfOneAppShareThroughTheStoreThatTheyWereGiven() {
    try (FeishuSandbox sandbox = FeishuSandbox.start(bench.clock)) {
      for (int i = 0; i < 2; i++) {
        try (Feishu feishu = sandbox.clientBuilder().tokenStore(store).build()) {
          OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
        }
      }
      assertEquals(
          List.of("issueTenantAccessToken", "createTimeoffEvent", "createTimeoffEvent"),
          sandbox.exchanges().stream().map(e -> String.valueOf(e.operationId())).toList());
    }
  }

  @Test
  void aClientsListenerHearsOfAStoreThatIsDown() {
    FakeStore broken = new FakeStore();
    broken.fault = new IOException("down");
    List<String> heard = new CopyOnWriteArrayList<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void attempted(Attempt attempt) {}

          @Override
          public void warned(String problem, @Nullable Throwable cause) {
            assertSame(broken.fault, cause);
            heard.add(problem);
          }
        };
    try (FeishuSandbox sandbox = FeishuSandbox.start(bench.clock);
        Feishu feishu = sandbox.clientBuilder().tokenStore(broken).listener(listener).build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
    }
    assertEquals(2, heard.size());
  }

  @Test
  void theTokenOfOneServerNeverReachesAnother() {
    try (FeishuSandbox here = FeishuSandbox.start(bench.clock);
        StrictPlatform there = new StrictPlatform().issue("t-there").take("t-there")) {
      try (Feishu one = here.clientBuilder().tokenStore(store).build();
          Feishu two =
              TestTiming.clock(bench.clock)
                  .on(there.client())
                  .app(here.appId(), here.appSecret())
                  .tokenStore(store)
                  .build()) {
        OperationCall.CREATE_TIMEOFF_EVENT.on(one).execute();
        OperationCall.CREATE_TIMEOFF_EVENT.on(two).execute();
      }
      assertEquals(List.of("t-there"), there.sent());
    }
  }

  @Test
  void aStoredTokenShowsNoToken() {
    assertEquals(
        "StoredToken[***, expiresAt=2026-04-01T09:30:00Z]",
        StoredToken.of("t-hidden", start).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "t 1", "t-1\n", "t-é"})
  void aStoredTokenIsOneThatAHeaderCanCarry(String token) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> StoredToken.of(token, start));
    assertSays(e, "token ");
  }

  @Test
  void aStoredTokenHasAnEnd() {
    assertThrows(IllegalArgumentException.class, () -> StoredToken.of("t-1", null));
    assertThrows(IllegalArgumentException.class, () -> StoredToken.of(null, start));
  }

  /** A store as others write it: it may fail, or give anything. */
  private static final class FakeStore implements TokenStore {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private @Nullable StoredToken token;
    private @Nullable String text;
    private @Nullable Exception fault;

    @Override
    public @Nullable StoredToken load(String key) throws IOException {
      calls.add("load " + key);
      fail();
      return text == null ? token : StoredToken.of(text, Instant.MAX);
    }

    @Override
    public void save(String key, StoredToken saved) throws IOException {
      calls.add("save " + key);
      fail();
    }

    private void fail() throws IOException {
      if (fault instanceof RuntimeException e) {
        throw e;
      }
      if (fault instanceof IOException e) {
        throw e;
      }
    }
  }
}
