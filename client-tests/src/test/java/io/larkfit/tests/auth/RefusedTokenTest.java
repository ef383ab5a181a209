package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.CallOptions;
import io.larkfit.DocumentedError;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.TestTiming;
import io.larkfit.auth.TokenSource;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.tests.support.ManualClock;
import io.larkfit.tests.support.OperationCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call whose token the platform calls invalid: sent once more with another, or not at all. */
@Timeout(60)
class RefusedTokenTest {
  private static final OperationCall TENANT_CALL = OperationCall.CREATE_TIMEOFF_EVENT;
  private static final OperationCall USER_CALL = OperationCall.CREATE_AGENT_SCHEDULES;

  private final StrictPlatform platform = new StrictPlatform();

  @AfterEach
  void close() {
    platform.close();
  }

  @ParameterizedTest
  @CsvSource({
    "400, 99991663",
    "200, 99991663",
    "401, 99991663",
    "400, 99991664",
    "400, 99991671",
    "400, 99991668",
    "400, 99991677"
  })
  void aCreateIsRepeatedOnceWithANewTenantToken(int status, long code) {
    platform.issue("t-1", "t-2").take("t-2").refuseWith(status, code);
    try (Feishu feishu = platform.app()) {
      TENANT_CALL.on(feishu).execute();
      assertEquals(List.of("t-1", "t-2"), platform.sent());
      assertEquals(2, platform.issued());
      // What the first call learnt, the second knows.
      TENANT_CALL.on(feishu).execute();
      assertEquals(List.of("t-1", "t-2", "t-2"), platform.sent());
      assertEquals(2, platform.issued());
    }
  }

  @Test
  void aReadIsRepeatedOnceWithItsHelpdeskToo() {
    platform.issue("t-1", "t-2").take("t-2");
    try (Feishu feishu = platform.app()) {
      OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute();
    }
    assertEquals(List.of("t-1", "t-2"), platform.sent());
    for (HttpRequest request : platform.requests()) {
      assertNotNull(request.header("X-Lark-Helpdesk-Authorization"));
      assertEquals(1, request.headers().get("Authorization").size());
    }
  }

  @Test
  void oneFetchServesAllCallsThatWereRefusedAndEachIsRepeatedOnce() throws Exception {
    int calls = 60;
    platform.issue("t-1", "t-2").take("t-1");
    try (Feishu feishu = platform.app()) {
      TENANT_CALL.on(feishu).execute();
      platform.take("t-2").refuseAtOnce(calls);
      Crowd.of(calls, () -> TENANT_CALL.on(feishu).executeWithResponse().status()).values();
    }
    assertEquals(2, platform.issued());
    assertEquals(1 + calls, Collections.frequency(platform.sent(), "t-1"));
    assertEquals(calls, Collections.frequency(platform.sent(), "t-2"));
  }

  @Test
  void ifThePlatformHandsTheSameTokenBackTheCallEndsWithItsErrorAndIsNotSentAgain() {
    platform.issue("t-1").take();
    try (Feishu feishu = platform.app()) {
      FeishuException e = fail(TENANT_CALL, feishu);
      assertEquals(Kind.REFUSED, e.kind());
      assertEquals(99991663, e.code());
      assertEquals(400, e.httpStatus());
      assertEquals("2026040109300000000000000000000001", e.logId());
      DocumentedError documented = Objects.requireNonNull(e.documented());
      assertEquals("token-invalid", documented.kind());
      assertEquals(List.of("t-1"), platform.sent());
      assertEquals(2, platform.issued());
    }
  }

  @Test
  void callsWithATokenThatStaysRefusedDoNotEachAskForAnother() throws Exception {
    int calls = 100;
    platform.issue("t-1").take();
    try (Feishu feishu =
        TestTiming.clock(new ManualClock()).on(platform.client()).app("cli_1", "s").build()) {
      Crowd<Long> crowd = Crowd.of(calls, () -> fail(TENANT_CALL, feishu).code());
      assertEquals(Collections.nCopies(calls, 99991663L), crowd.values());
    }
    assertEquals(Collections.nCopies(calls, "t-1"), platform.sent());
    assertEquals(2, platform.issued());
  }

  @Test
  void aNewTokenThatIsRefusedTooEndsTheCall() {
    platform.issue("t-1", "t-2", "t-3").take();
    try (Feishu feishu = platform.app()) {
      assertEquals(99991663, fail(TENANT_CALL, feishu).code());
    }
    assertEquals(List.of("t-1", "t-2"), platform.sent());
    assertEquals(2, platform.issued());
  }

  @ParameterizedTest
  @ValueSource(longs = {99991661, 99991662, 99991672, 99991673, 99991676, 99991679, 190006, 1})
  void aRefusalThatIsNotAboutTheTokensValidityFetchesNoOther(long code) {
    platform.issue("t-1", "t-2").take("t-2").refuseWith(400, code);
    try (Feishu feishu = platform.app()) {
      assertEquals(code, fail(TENANT_CALL, feishu).code());
    }
    assertEquals(List.of("t-1"), platform.sent());
    assertEquals(1, platform.issued());
  }

  @ParameterizedTest
  @ValueSource(longs = {99991668, 99991677, 99991671, 99991663})
  void theCallersSourceOfUserTokensIsAskedOnceMore(long code) {
    platform.take("u-2").refuseWith(400, code);
    RecordingSource source = new RecordingSource("u-1", "u-2");
    try (Feishu feishu = platform.client().userToken(source).build()) {
      USER_CALL.on(feishu).execute();
    }
    assertEquals(List.of("u-1", "u-2"), platform.sent());
    assertEquals(List.of("token", "replace u-1"), source.asked);
  }

  @Test
  void aSourceThatHasNoOtherUserTokenEndsTheCallWithThePlatformsError() {
    platform.take().refuseWith(401, 99991677);
    RecordingSource source = new RecordingSource("u-1", "u-1");
    try (Feishu feishu = platform.client().userToken(source).build()) {
      FeishuException e = fail(USER_CALL, feishu);
      assertEquals(Kind.REFUSED, e.kind());
      assertEquals(99991677, e.code());
      assertSaysNot(e, "u-1");
    }
    assertEquals(List.of("u-1"), platform.sent());
    assertEquals(List.of("token", "replace u-1"), source.asked);
  }

  @Test
  void aSourceWrittenAsALambdaIsAskedForItsTokenOnceMore() {
    platform.take("u-2").refuseWith(400, 99991668);
    RecordingSource source = new RecordingSource("u-1", "u-2");
    try (Feishu feishu = platform.client().userToken(() -> source.token()).build()) {
      USER_CALL.on(feishu).execute();
    }
    assertEquals(List.of("u-1", "u-2"), platform.sent());
    assertEquals(List.of("token", "token"), source.asked);
  }

  @ParameterizedTest
  @ValueSource(longs = {99991663, 99991664, 99991668, 99991671, 99991677})
  void aFixedTokenIsNotSentAgain(long code) {
    platform.take().refuseWith(400, code);
    try (Feishu feishu = platform.client().tenantToken("t-fixed").userToken("u-fixed").build()) {
      assertEquals(code, fail(TENANT_CALL, feishu).code());
      assertEquals(code, fail(USER_CALL, feishu).code());
      CallOptions own = CallOptions.builder().tenantToken("t-own").build();
      FeishuException e =
          assertThrows(FeishuException.class, () -> TENANT_CALL.on(feishu).with(own).execute());
      assertEquals(code, e.code());
    }
    assertEquals(List.of("t-fixed", "u-fixed", "t-own"), platform.sent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "u-2\r\nX-Evil: 1", "Bearer u-2"})
  void aSourceThatGivesGarbageInsteadOfARefusedTokenEndsTheCallWithThePlatformsError(
      String garbage) {
    platform.take().refuseWith(400, 99991668);
    RecordingSource source = new RecordingSource("u-1", garbage);
    try (Feishu feishu = platform.client().userToken(source).build()) {
      FeishuException e = fail(USER_CALL, feishu);
      assertEquals(99991668, e.code());
      assertSaysNot(e, "Evil");
    }
    assertEquals(List.of("u-1"), platform.sent());
  }

  @Test
  void aFetchThatFailsAfterARefusalLeavesThePlatformsErrorAndIsNamedBesideIt() {
    platform.issue("t-1", "t 2").take();
    try (Feishu feishu = platform.app()) {
      FeishuException e = fail(TENANT_CALL, feishu);
      assertEquals(Kind.REFUSED, e.kind());
      assertEquals(99991663, e.code());
      FeishuException beside = assertInstanceOf(FeishuException.class, e.getSuppressed()[0]);
      assertSays(beside, "tenant token");
      assertSaysNot(beside, "t 2");
    }
    assertEquals(List.of("t-1"), platform.sent());
    assertEquals(2, platform.issued());
  }

  private static FeishuException fail(OperationCall call, Feishu feishu) {
    return assertThrows(FeishuException.class, () -> call.on(feishu).execute());
  }

  /** A caller's source: gives what it was made with, and remembers what it was asked. */
  private static final class RecordingSource implements TokenSource {
    private final String first;
    private final String then;
    private final List<String> asked = new ArrayList<>();

    private RecordingSource(String first, String then) {
      this.first = first;
      this.then = then;
    }

    @Override
    public synchronized String token() {
      asked.add("token");
      return asked.size() == 1 ? first : then;
    }

    @Override
    public synchronized String replace(String refused) throws IOException {
      asked.add("replace " + refused);
      return then;
    }
  }
}
