package io.larkfit.tests.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.RetryPolicy;
import io.larkfit.TestTiming;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.support.ClientSockets;
import io.larkfit.tests.support.Naps;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, and what never is: a read, and two calls that create. */
class RetryTableTest {
  private static final String JSON = "application/json; charset=utf-8";

  private final ScriptedServer server = new ScriptedServer();
  private final Naps naps = new Naps();
  private final Feishu feishu =
      TestTiming.sleeper(naps).on(server.client()).retryPolicy(RetryPolicy.standard()).build();

  @AfterEach
  void close() {
    feishu.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "429, 190004",
    "429, 190005",
    "429, 190010",
    "429, 99991400",
    "400, 99991400",
  })
  void aLimitedCreateIsSentAgainAsItWasNotExecuted(int status, long code) {
    fail(3, status, code);
    FeishuException e = failure(OperationCall.CREATE_TIMEOFF_EVENT);
    assertEquals(Kind.REFUSED, e.kind());
    assertEquals(code, e.code());
    assertSent(3, e);
  }

  @ParameterizedTest
  @CsvSource({"429, 99991400", "400, 99991400", "429, 190004", "429, 190005", "429, 123456"})
  void aLimitedReadIsSentAgain(int status, long code) {
    fail(3, status, code);
    assertSent(3, failure(OperationCall.GET_AGENT_SCHEDULE));
  }

  @ParameterizedTest
  @CsvSource({"408, 0", "500, 155000", "500, 190003", "502, 0", "503, 0", "504, 0", "502, 155000"})
  void aReadThatFailedInPassingIsSentAgain(int status, long code) {
    fail(3, status, code);
    FeishuException e = failure(OperationCall.GET_AGENT_SCHEDULE);
    assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
    assertSent(3, e);
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE_AGENT_SCHEDULES, 408, 0",
    "CREATE_AGENT_SCHEDULES, 500, 155000",
    "CREATE_AGENT_SCHEDULES, 502, 0",
    "CREATE_AGENT_SCHEDULES, 503, 0",
    "CREATE_AGENT_SCHEDULES, 504, 0",
    "CREATE_TIMEOFF_EVENT, 408, 0",
    "CREATE_TIMEOFF_EVENT, 500, 190003",
    "CREATE_TIMEOFF_EVENT, 503, 190003"
  })
  void aCreateWhoseOutcomeIsUnknownIsNeverSentAgain(OperationCall call, int status, long code) {
    fail(3, status, code);
    FeishuException e = failure(call);
    assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
    assertSent(1, e);
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE_AGENT_SCHEDULES", "CREATE_TIMEOFF_EVENT", "GET_AGENT_SCHEDULE"})
  void whatThePlatformRefusesIsNotSentAgain(OperationCall call) {
    for (int status : List.of(200, 400, 401, 403, 404, 409)) {
      int before = server.requests();
      server.answer(status, JSON, "{\"code\":123456,\"msg\":\"no\"}");
      failure(call);
      assertEquals(1, server.requests() - before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500})
  void aStatusWithoutACodeOfThePlatformIsNotSentAgain(int status) {
    fail(1, status, 0);
    assertSent(1, failure(OperationCall.GET_AGENT_SCHEDULE));
  }

  @Test
  void aCodeMeansWhatItsPageSaysWhateverTheStatus() {
    fail(1, 429, 154000);
    assertSent(1, failure(OperationCall.GET_AGENT_SCHEDULE));
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE_AGENT_SCHEDULES", "CREATE_TIMEOFF_EVENT", "GET_AGENT_SCHEDULE"})
  void aSuccessThatCannotBeReadIsNotSentAgain(OperationCall call) {
    server.answerJson("{\"code\":0,\"data\":[]}");
    FeishuException e = failure(call);
    assertEquals(Kind.UNDECODABLE, e.kind());
    assertSent(1, e);
  }

  @Test
  void aReadWhoseConnectionBrokeIsSentAgain() {
    for (int i = 0; i < 3; i++) {
      breakConnection();
    }
    assertSent(3, failure(OperationCall.GET_AGENT_SCHEDULE));
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE_AGENT_SCHEDULES", "CREATE_TIMEOFF_EVENT"})
  void aCreateWhoseConnectionBrokeIsNeverSentAgain(OperationCall call) {
    breakConnection();
    FeishuException e = failure(call);
    assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
    assertSent(1, e);
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE_AGENT_SCHEDULES", "CREATE_TIMEOFF_EVENT", "GET_AGENT_SCHEDULE"})
  void aConnectionThatDoesNotComeAboutIsTriedAgain(OperationCall call) {
    server.close();
    FeishuException e = failure(call);
    assertEquals(Kind.NOT_SENT, e.kind());
    assertEquals(3, e.attempts());
    assertEquals(2, naps.taken().size());
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE_TIMEOFF_EVENT", "GET_AGENT_SCHEDULE"})
  void aNameThatDoesNotResolveIsTriedAgain(OperationCall call) {
    try (Feishu lost =
        TestTiming.sleeper(naps)
            .on(server.client())
            .baseUrl("http://nowhere.invalid")
            .retryPolicy(RetryPolicy.standard())
            .build()) {
      FeishuException e = assertThrows(FeishuException.class, () -> call.on(lost).execute());
      assertEquals(Kind.NOT_SENT, e.kind());
      assertEquals(3, e.attempts());
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ConnectException.class,
        NoRouteToHostException.class,
        SocketTimeoutException.class,
        UnknownHostException.class
      })
  void aServerOutOfReachIsTriedAgain(Class<? extends IOException> why) {
    OkHttpClient cut =
        new OkHttpClient.Builder()
            .socketFactory(
                new ClientSockets() {
                  @Override
                  public Socket createSocket() {
                    return new Unconnectable(why);
                  }
                })
            .build();
    try (Feishu lost =
        TestTiming.sleeper(naps)
            .on(server.client())
            .httpClient(cut)
            .retryPolicy(RetryPolicy.standard())
            .build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(lost).execute());
      assertEquals(Kind.NOT_SENT, e.kind());
      assertEquals(3, e.attempts());
    }
  }

  private static final class Unconnectable extends Socket {
    private final Class<? extends IOException> why;

    Unconnectable(Class<? extends IOException> why) {
      this.why = why;
    }

    @Override
    public void connect(SocketAddress address, int timeout) throws IOException {
      try {
        throw why.getConstructor(String.class).newInstance("out of reach");
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
  }

  @Test
  void aKeptConnectionThatDiesUnderACreateIsNotSentAgain() {
    server.answerJson("{\"code\":0,\"data\":{}}");
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    breakConnection();
    server.answerJson("{\"code\":0,\"data\":{}}");
    assertEquals(Kind.OUTCOME_UNKNOWN, failure(OperationCall.CREATE_AGENT_SCHEDULES).kind());
    assertEquals(2, server.requests());
  }

  /** OkHttp would send again after 408, unless asked to wait, and after 503 with a zero. */
  @ParameterizedTest
  @CsvSource({
    "GET_AGENT_SCHEDULE, 408,",
    "GET_AGENT_SCHEDULE, 408, 0",
    "GET_AGENT_SCHEDULE, 408, 7",
    "GET_AGENT_SCHEDULE, 503,",
    "GET_AGENT_SCHEDULE, 503, 0",
    "GET_AGENT_SCHEDULE, 503, 7",
    "CREATE_TIMEOFF_EVENT, 408,",
    "CREATE_TIMEOFF_EVENT, 408, 0",
    "CREATE_TIMEOFF_EVENT, 503, 0",
    "CREATE_TIMEOFF_EVENT, 503, 7"
  })
  void okHttpRepeatsNothingThatWasAnswered(
      OperationCall call, int status, @Nullable String retryAfter) {
    HttpResponse answer = HttpResponse.of(status);
    answer = retryAfter == null ? answer : answer.header("Retry-After", retryAfter);
    int counted = call == OperationCall.GET_AGENT_SCHEDULE ? 3 : 1;
    for (int i = 0; i < 6; i++) {
      server.answer(answer);
    }
    assertSent(counted, failure(call));
    try (Feishu once = server.client().build()) {
      assertThrows(FeishuException.class, () -> call.on(once).execute());
    }
    assertEquals(counted + 1, server.requests());
  }

  @Test
  void aKeptConnectionThatBreaksCostsAReadNothing() {
    try (Feishu once = server.client().build()) {
      server.answer(HttpResponse.of(404));
      assertThrows(
          FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(once).execute());
      breakConnection();
      server.answer(HttpResponse.of(404));
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(once).execute());
      assertEquals(404, e.httpStatus());
      assertEquals(1, e.attempts());
    }
  }

  @Test
  void aTryThatWasNotSentTakesNothingBackOfOneThatWas() {
    breakConnection();
    OkHttpClient failing =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  if (server.requests() > 0) {
                    throw new ConnectException("gone");
                  }
                  return chain.proceed(chain.request());
                })
            .build();
    try (Feishu once =
        TestTiming.sleeper(naps)
            .on(server.client())
            .httpClient(failing)
            .retryPolicy(RetryPolicy.standard())
            .build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(once).execute());
      assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
      assertEquals(2, e.getSuppressed().length);
    }
  }

  @Test
  void anInterceptorOfTheCallersSendsNothingTwice() {
    OkHttpClient eager =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  chain.proceed(chain.request()).close();
                  return chain.proceed(chain.request());
                })
            .build();
    server.answer(503, "text/html", "").answerJson("{\"code\":0,\"data\":{}}");
    try (Feishu client = server.client().httpClient(eager).build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(client).execute());
      assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
    }
    assertEquals(1, server.requests());
  }

  @Test
  void aRepeatThatSucceedsIsASuccess() {
    fail(2, 429, 190004);
    server.answerJson("{\"code\":0,\"data\":{\"timeoff_event_id\":\"1\"}}");
    feishu.calendar().timeoffEvents().create(OperationCall.timeoff()).execute();
    assertEquals(3, server.requests());
  }

  private void fail(int times, int status, long code) {
    for (int i = 0; i < times; i++) {
      server.answer(
          status, code == 0 ? "text/html" : JSON, code == 0 ? "" : "{\"code\":" + code + "}");
    }
  }

  private void breakConnection() {
    server.answer(HttpResponse.of(200).fault(NetworkFault.CLOSED));
  }

  private FeishuException failure(OperationCall call) {
    return assertThrows(FeishuException.class, () -> call.on(feishu).execute());
  }

  private void assertSent(int times, FeishuException e) {
    assertEquals(times, server.requests());
    assertEquals(times, e.attempts());
    assertEquals(times - 1, naps.taken().size());
  }
}
