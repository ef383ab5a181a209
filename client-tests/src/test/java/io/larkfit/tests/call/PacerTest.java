package io.larkfit.tests.call;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.Pacer;
import io.larkfit.RetryPolicy;
import io.larkfit.calendar.v4.TimeoffEventsApi;
import io.larkfit.helpdesk.v1.AgentSchedulesApi;
import io.larkfit.meta.RateLimit;
import io.larkfit.tests.support.ManualClock;
import io.larkfit.tests.support.Naps;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls wait for their turn, so that the platform need not refuse them. */
class PacerTest {
  private static final String DONE = "{\"code\":0,\"data\":{}}";
  private static final String CREATE = "createTimeoffEvent";
  private static final Duration PATIENT = Duration.ofHours(1);

  private final ScriptedServer server = new ScriptedServer();
  private final ManualClock clock = new ManualClock();
  private final Naps naps = new Naps();
  private final Pacer pacer = Pacer.documented(clock);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void noSecondHoldsMoreCallsThanDocumented() throws IOException {
    List<Duration> waits = reserve(150);
    assertEquals(List.of(Duration.ZERO), waits.subList(0, 50).stream().distinct().toList());
    assertEquals(seconds(1), waits.subList(50, 100).stream().distinct().toList());
    assertEquals(seconds(2), waits.subList(100, 150).stream().distinct().toList());
  }

  @Test
  void noMinuteHoldsMoreCallsThanDocumented() throws IOException {
    List<Duration> waits = reserve(1001);
    assertEquals(Duration.ofSeconds(19), waits.get(999));
    assertEquals(Duration.ofSeconds(60), waits.get(1000));
  }

  @Test
  void timeThatPassesFreesTurns() throws IOException {
    reserve(50);
    clock.advance(Duration.ofMillis(999));
    assertEquals(Duration.ofMillis(1), pacer.reserve(CREATE, published(), PATIENT));
    clock.advance(Duration.ofMinutes(2));
    assertEquals(Duration.ZERO, pacer.reserve(CREATE, published(), PATIENT));
  }

  @Test
  void aTurnThatComesTooLateIsNotTaken() throws IOException {
    reserve(50);
    for (int i = 0; i < 60; i++) {
      assertEquals(
          Duration.ofSeconds(1), pacer.reserve(CREATE, published(), Duration.ofMillis(999)));
    }
    clock.advance(Duration.ofSeconds(1));
    assertEquals(Duration.ZERO, pacer.reserve(CREATE, published(), Duration.ZERO));
  }

  @Test
  void aClockThatIsSetBackStopsNoCalls() throws IOException {
    reserve(60);
    clock.advance(Duration.ofMinutes(-5));
    assertEquals(Duration.ZERO, pacer.reserve(CREATE, published(), Duration.ZERO));
  }

  @Test
  void aPacerThatSaysNothingFailsTheCallUnsent() {
    @SuppressWarnings("NullAway") // what the interface forbids
    Pacer silent = (operation, limit, atMost) -> null;
    try (Feishu feishu = server.client().pacer(silent).build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      assertEquals(Kind.NOT_SENT, e.kind());
    }
  }

  @Test
  void aCallThatWasCancelledInTheQueueTakesNoTurn() throws Exception {
    AtomicInteger turns = new AtomicInteger();
    CountDownLatch paced = new CountDownLatch(64);
    CountDownLatch go = new CountDownLatch(1);
    Pacer slow =
        (operation, limit, atMost) -> {
          turns.incrementAndGet();
          paced.countDown();
          return Duration.ofMillis(1);
        };
    try (Feishu feishu = server.client().pacer(slow).sleeper(nap -> go.await()).build()) {
      List<CompletableFuture<?>> calls = new CopyOnWriteArrayList<>();
      for (int i = 0; i < 100; i++) {
        calls.add(OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit());
      }
      paced.await();
      // Those in the queue first: a place that is given free goes to the next that waits.
      for (int i = 99; i >= 0; i--) {
        calls.get(i).cancel(true);
      }
      go.countDown();
    }
    assertEquals(64, turns.get());
  }

  @Test
  void eachOperationHasTurnsOfItsOwn() throws IOException {
    reserve(50);
    assertEquals(Duration.ZERO, pacer.reserve("another", published(), PATIENT));
  }

  @Test
  void aLimitWithoutNumbersIsNotPaced() throws IOException {
    for (int i = 0; i < 2000; i++) {
      assertEquals(Duration.ZERO, pacer.reserve("getAgentSchedule", unpublished(), PATIENT));
    }
  }

  @Test
  void aCallWaitsForItsTurnAndSoDoesItsRepeat() {
    Pacer even = (operation, limit, atMost) -> Duration.ofMillis(20);
    server.answer(429, "application/json", "{\"code\":190004}").answerJson(DONE);
    RetryPolicy policy = RetryPolicy.builder().random(() -> 1).build();
    try (Feishu feishu = server.client().pacer(even).retryPolicy(policy).sleeper(naps).build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
    }
    assertEquals(Stream.of(20, 500, 20).map(Duration::ofMillis).toList(), naps.taken());
  }

  @Test
  void thePacerIsToldWhatTheSpecSays() {
    List<String> asked = new CopyOnWriteArrayList<>();
    Pacer curious =
        (operation, limit, atMost) -> {
          asked.add(operation + " " + limit.perSecond() + " " + limit.perMinute());
          assertTrue(atMost.compareTo(Duration.ofSeconds(60)) <= 0, atMost::toString);
          return Duration.ZERO;
        };
    server.answerJson("{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}");
    server.answerJson(DONE).answerJson(DONE);
    try (Feishu feishu = server.client().app("cli_1", "s").pacer(curious).build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
      OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    }
    assertEquals(List.of("createTimeoffEvent 50 1000", "createAgentSchedules 0 0"), asked);
  }

  @Test
  void aTurnBeyondTheDeadlineFailsTheCallUnsent() {
    Pacer late = (operation, limit, atMost) -> atMost.plusMillis(1);
    try (Feishu feishu = server.client().pacer(late).build()) {
      CallOptions options = CallOptions.builder().timeout(Duration.ofSeconds(5)).build();
      FeishuException e =
          assertThrows(
              FeishuException.class,
              () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(options).execute());
      assertEquals(Kind.NOT_SENT, e.kind());
      assertSays(e, "turn");
    }
    assertEquals(0, server.requests());
  }

  @Test
  void aPacerThatFailsFailsTheCallUnsent() {
    IOException fault = new IOException("hush");
    Pacer broken =
        (operation, limit, atMost) -> {
          throw fault;
        };
    try (Feishu feishu = server.client().pacer(broken).build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      assertEquals(Kind.NOT_SENT, e.kind());
      assertEquals(fault, e.getCause());
      assertSaysNot(e, "hush");
    }
    assertEquals(0, server.requests());
  }

  private List<Duration> reserve(int turns) throws IOException {
    List<Duration> waits = new CopyOnWriteArrayList<>();
    for (int i : IntStream.range(0, turns).toArray()) {
      waits.add(i, pacer.reserve(CREATE, published(), PATIENT));
    }
    return waits;
  }

  private static List<Duration> seconds(int seconds) {
    return List.of(Duration.ofSeconds(seconds));
  }

  private static RateLimit published() {
    return limit(TimeoffEventsApi.class);
  }

  private static RateLimit unpublished() {
    return limit(AgentSchedulesApi.class);
  }

  /** What a method of the interface is annotated with. */
  private static RateLimit limit(Class<?> api) {
    return Stream.of(api.getMethods())
        .map(method -> method.getAnnotation(RateLimit.class))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}
