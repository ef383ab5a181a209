package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call tells whose token could not be fetched. */
class TokenFailureTest {
  private static final String LOG_ID = "202604010930000A1B2C3D4E5F607182";
  private static final String SECRET = "hush-hush";

  private final ScriptedServer server = new ScriptedServer();
  private final Feishu feishu = server.client().app("cli_1", SECRET).build();

  @AfterEach
  void close() {
    feishu.close();
    server.close();
  }

  static Stream<Arguments> answersWithoutAToken() {
    return Stream.of(
        answer("no token", Kind.UNDECODABLE, 200, "{\"code\":0,\"msg\":\"ok\",\"expire\":7200}"),
        answer("a token null", Kind.UNDECODABLE, 200, TokenFixture.answer("null", "7200")),
        answer("a token in two lines", Kind.UNDECODABLE, 200, TokenFixture.answer("t\\n1", "7200")),
        answer("no expire", Kind.UNDECODABLE, 200, "{\"code\":0,\"tenant_access_token\":\"t-1\"}"),
        answer("expire 0", Kind.UNDECODABLE, 200, TokenFixture.answer("t-1", "0")),
        answer("expire in the past", Kind.UNDECODABLE, 200, TokenFixture.answer("t-1", "-1")),
        answer("expire past long", Kind.UNDECODABLE, 200, TokenFixture.answer("t-1", "1e99")),
        answer("expire a text", Kind.UNDECODABLE, 200, TokenFixture.answer("t-1", "\"7200\"")),
        answer("HTML", Kind.UNDECODABLE, 200, "<html>Sign in</html>"),
        answer("nothing", Kind.UNDECODABLE, 200, ""),
        answer("null", Kind.UNDECODABLE, 200, "null"),
        answer("a list", Kind.UNDECODABLE, 200, "[]"),
        answer("half a body", Kind.UNDECODABLE, 200, "{\"code\":0,\"tenant_access_token\":\"t-"),
        answer("a wrong secret", Kind.REFUSED, 200, "{\"code\":10014,\"msg\":\"invalid secret\"}"),
        answer("a wrong app id", Kind.REFUSED, 400, "{\"code\":99991543,\"msg\":\"no app\"}"),
        answer("403 without a code", Kind.REFUSED, 403, "{\"message\":\"Forbidden\"}"),
        answer("404 in HTML", Kind.REFUSED, 404, "<html>Not Found</html>"));
  }

  private static Arguments answer(String name, Kind cause, int status, String body) {
    String type = body.startsWith("<") ? "text/html" : "application/json";
    HttpResponse response =
        HttpResponse.of(status)
            .header("Content-Type", type)
            .header("X-Tt-Logid", LOG_ID)
            .body(body);
    return Arguments.of(Named.of(name, response), cause);
  }

  @ParameterizedTest
  @MethodSource("answersWithoutAToken")
  void theCallIsNotSentAndNamesTheTokenCallsCauseRemedyAndLogId(HttpResponse answer, Kind kind) {
    server.answer(answer);
    FeishuException e = fail(feishu);
    assertEquals(Kind.NOT_SENT, e.kind());
    assertEquals("createTimeoffEvent", e.operation());
    assertSays(e, "tenant token");
    assertSays(e, LOG_ID);
    FeishuException cause = assertInstanceOf(FeishuException.class, e.getCause());
    assertEquals(kind, cause.kind());
    assertEquals("issueTenantAccessToken", cause.operation());
    assertEquals(answer.status(), cause.httpStatus());
    assertEquals(LOG_ID, cause.logId());
    assertEquals(cause.remedy(), e.remedy());
    assertEquals(1, server.requests());
    assertSaysNot(e, SECRET);
  }

  @ParameterizedTest
  @MethodSource("answersWithoutAToken")
  void theNextCallAsksAgain(HttpResponse answer) {
    server.answer(answer);
    fail(feishu);
    server.answerJson(TokenFixture.answer("t-1", "7200")).answerJson("{\"code\":0,\"data\":{}}");
    create(feishu);
    server.take();
    server.take();
    assertEquals("Bearer t-1", server.take().header("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectTakesTheSecretNowhere(int status) {
    try (ScriptedServer elsewhere = new ScriptedServer()) {
      elsewhere.answerJson(TokenFixture.answer("t-evil", "7200"));
      server.answer(HttpResponse.of(status).header("Location", elsewhere.baseUrl()));
      FeishuException e = fail(feishu);
      assertEquals(Kind.NOT_SENT, e.kind());
      FeishuException cause = assertInstanceOf(FeishuException.class, e.getCause());
      assertEquals(Kind.REFUSED, cause.kind());
      assertEquals(status, cause.httpStatus());
      assertSays(e, String.valueOf(status));
      assertSays(e, "Redirects are not followed");
      assertEquals(0, elsewhere.requests());
      assertEquals(1, server.requests());
    }
  }

  @Test
  void theWholeStackTraceShowsNoSecret() {
    server.answerJson(TokenFixture.answer("t-hidden", "0"));
    FeishuException e = fail(feishu);
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    assertTrue(trace.toString().contains("issueTenantAccessToken"));
    assertTrue(!trace.toString().contains(SECRET), trace::toString);
    assertTrue(!trace.toString().contains("t-hidden"), trace::toString);
  }

  private static FeishuException fail(Feishu feishu) {
    return assertThrows(FeishuException.class, () -> create(feishu));
  }

  private static void create(Feishu feishu) {
    OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
  }
}
