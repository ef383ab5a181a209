package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.NetworkFault;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything else that can go wrong arrives by the same channel. */
class UndocumentedFailuresTest {
  private final ScriptedServer server = new ScriptedServer();
  private final Feishu feishu = server.client().build();

  @AfterEach
  void close() {
    feishu.close();
    server.close();
  }

  @Test
  void anUnknownCodeOnHttp200IsARefusal() {
    server.answerJson("{\"code\":123456789012,\"msg\":\"new\",\"data\":{}}");
    FeishuException e = failure();
    assertEquals(Kind.REFUSED, e.kind());
    assertEquals(123456789012L, e.code());
    assertEquals(200, e.httpStatus());
    assertNull(e.documented());
  }

  @ParameterizedTest
  @CsvSource({"400, REFUSED", "404, REFUSED", "500, OUTCOME_UNKNOWN", "502, OUTCOME_UNKNOWN"})
  void aStatusWithoutEnvelopeStillTellsTheOutcome(int status, Kind kind) {
    server.answer(status, "text/html", "<html>gateway</html>");
    FeishuException e = failure();
    assertEquals(kind, e.kind());
    assertEquals(status, e.httpStatus());
    assertNull(e.code());
    assertEquals("<html>gateway</html>", e.rawBody());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404})
  void anAnswerThatIsNotThePlatformsSaysWhatToCheck(int status) {
    server.answer(status, "text/html", "<html>log in first</html>");
    FeishuException e = assertThrows(FeishuException.class, this::read);
    assertSays(e, "text/html");
    assertRemedy(e, "base URL");
  }

  @Test
  void aReadThatAGatewayFailedCanBeRepeated() {
    server.answer(502, "text/html", "<html>gateway</html>");
    assertOutcomeUnknownButRepeatable(assertThrows(FeishuException.class, this::read));
  }

  @Test
  void aReadWhoseConnectionBrokeCanBeRepeated() {
    server.answer(HttpResponse.of(200).fault(NetworkFault.CLOSED));
    assertOutcomeUnknownButRepeatable(assertThrows(FeishuException.class, this::read));
  }

  private static void assertOutcomeUnknownButRepeatable(FeishuException e) {
    assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
    assertRemedy(e, "safe to send again");
  }

  @Test
  void anInterceptorThatFailsArrivesByTheSameChannelAndIsNotQuoted() {
    OkHttpClient faulty =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("hush");
                })
            .build();
    try (Feishu feishu = server.client().httpClient(faulty).build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute());
      assertEquals(Kind.NOT_SENT, e.kind());
      assertSays(e, "IllegalStateException in an interceptor");
      assertSaysNot(e, "hush");
    }
  }

  @Test
  void aFailureStatusWithCodeZeroIsNoSuccess() {
    server.answer(403, "application/json", "{\"code\":0,\"msg\":\"success\",\"data\":{}}");
    assertEquals(Kind.REFUSED, failure().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"msg\":\"no code\"}",
        "{\"code\":0,\"data\":{\"timeoff_event_id\":7}}",
        "{\"code\":0,\"data\":[]}",
        "{\"code\":0,\"data\":{}}trailing"
      })
  void aSuccessThatCannotBeReadIsUndecodable(String body) {
    server.answerJson(body);
    FeishuException e = failure();
    assertEquals(Kind.UNDECODABLE, e.kind());
    assertEquals(200, e.httpStatus());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"text\"",
        "7",
        "[1]",
        "{\"field_violations\":\"none\"}",
        "{\"log_id\":5}",
        "null"
      })
  void anErrorOfAnotherTypeNeverHidesTheCode(String error) {
    server.answer(
        400, "application/json", "{\"code\":190002,\"msg\":\"m\",\"error\":" + error + "}");
    FeishuException e = failure();
    assertEquals(190002, e.code());
    assertEquals("m", e.apiMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "X-Tt-Logid, X-Request-Id, first",
    "X-Request-Id, X-Other, first",
    "X-Other, X-Another, in-body"
  })
  void theLogIdComesFromTheFirstPlaceThatHasOne(String one, String two, String expected) {
    server.answer(
        HttpResponse.of(400)
            .header("Content-Type", "application/json")
            .header(one, "first")
            .header(two, "second")
            .body("{\"code\":190002,\"error\":{\"logid\":\"in-body\"}}"));
    assertEquals(expected, failure().logId());
  }

  @Test
  void aConnectionThatBreaksLeavesTheOutcomeUnknownAndIsNotRepeated() {
    server.answer(HttpResponse.of(200).fault(NetworkFault.CLOSED));
    server.answerJson("{\"code\":0,\"data\":{}}");
    assertEquals(Kind.OUTCOME_UNKNOWN, failure().kind());
    assertEquals(1, server.requests());
  }

  @Test
  void aServerThatIsNotThereWasNotSentAnything() {
    server.close();
    FeishuException e = failure();
    assertEquals(Kind.NOT_SENT, e.kind());
    assertNull(e.httpStatus());
    assertEquals("createTimeoffEvent", e.operation());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsAFailureAndIsNotFollowed(int status) {
    server.answer(
        HttpResponse.of(status).header("Location", "https://login.example.com/sso?ticket=hush"));
    FeishuException e = failure();
    assertEquals(Kind.REFUSED, e.kind());
    assertSays(e, "a redirect to https://login.example.com");
    assertSaysNot(e, "hush");
    assertRemedy(e, "base URL");
    assertEquals(status, e.httpStatus());
    assertEquals(1, server.requests());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 503})
  void aCreateIsSentOnce(int status) {
    server.answer(HttpResponse.of(status).header("Retry-After", "0"));
    server.answerJson("{\"code\":0,\"data\":{}}");
    assertEquals(Kind.OUTCOME_UNKNOWN, failure().kind());
    assertEquals(1, server.requests());
  }

  @Test
  void noTextShowsACredential() {
    server.answerJson("{\"code\":190002,\"msg\":\"m\"}");
    FeishuException e = failure();
    for (Throwable t = e; t != null; t = t.getCause()) {
      assertFalse(t.toString().contains("t-scripted"), t.toString());
    }
    assertFalse(feishu.toString().contains("scripted"), feishu.toString());
  }

  @Test
  void aBodyOfAForeignTextStaysOnOneLineOfTheMessage() {
    server.answer(400, "application/json", "{\"code\":190002,\"msg\":\"a\\nb\\u001b[31m\"}");
    FeishuException e = failure();
    assertSays(e, "a b");
    assertSaysNot(e, "\u001b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'msg':'%s'",
        "'error':{'message':'%s'}",
        "'error':{'troubleshooter':'%s'}",
        "'error':{'field_violations':[{'field':'%s'}]}",
        "'error':{'field_violations':[{'field':'title','description':'%s'}]}",
        "'error':{'permission_violations':[{'subject':'%s'}]}"
      })
  void aTextOfAnyLengthIsCutInTheMessageOnly(String place) {
    String endless = "x".repeat(50_000);
    server.answer(
        400,
        "application/json",
        ("{'code':123456," + place + "}").replace('\'', '"').replace("%s", endless));
    FeishuException e = failure();
    assertSays(e, "x".repeat(900));
    assertTrue(String.valueOf(e.getMessage()).length() < 2_000);
    assertTrue(String.valueOf(e.rawBody()).contains(endless));
  }

  private void read() {
    OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute();
  }

  private static void assertRemedy(FeishuException e, String text) {
    assertTrue(String.valueOf(e.remedy()).contains(text), () -> String.valueOf(e.getMessage()));
  }

  private FeishuException failure() {
    return assertThrows(
        FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
  }
}
