package io.larkfit.tests.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.ManualClock;
import io.larkfit.tests.support.PlainHttp;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTokensTest {
  private static final String TOKENS = "/open-apis/auth/v3/tenant_access_token/internal";

  private final ManualClock clock = new ManualClock();

  @RegisterExtension final FeishuSandboxExtension extension = new FeishuSandboxExtension(clock);

  @Test
  void theSameTokenComesBackWhileThirtyMinutesRemain(FeishuSandbox sandbox) {
    PlainHttp.Reply first = issue(sandbox, sandbox.appSecret());
    assertEquals(7200, first.body().path("expire").asInt());
    clock.advance(Duration.ofMinutes(90));
    PlainHttp.Reply second = issue(sandbox, sandbox.appSecret());
    assertEquals(token(first), token(second));
    assertEquals(1800, second.body().path("expire").asInt());
  }

  @Test
  void underThirtyMinutesANewTokenIsIssuedAndBothAreValid(FeishuSandbox sandbox) {
    String first = token(issue(sandbox, sandbox.appSecret()));
    clock.advance(Duration.ofMinutes(90).plusSeconds(1));
    String second = token(issue(sandbox, sandbox.appSecret()));
    assertNotEquals(first, second);
    assertEquals(200, use(sandbox, first).status());
    assertEquals(200, use(sandbox, second).status());
  }

  @Test
  void anExpiredTokenIsInvalid(FeishuSandbox sandbox) {
    String token = token(issue(sandbox, sandbox.appSecret()));
    clock.advance(Duration.ofHours(2));
    assertEquals(99991663, use(sandbox, token).code());
  }

  @Test
  void aRevokedTokenIsInvalidAndANewOneIsIssued(FeishuSandbox sandbox) {
    String token = sandbox.tenantToken();
    sandbox.revokeTenantTokens();
    assertEquals(99991663, use(sandbox, token).code());
    assertEquals(200, use(sandbox, sandbox.tenantToken()).status());
  }

  @Test
  void aWrongSecretIsAFailureWithHttp200(FeishuSandbox sandbox) {
    PlainHttp.Reply reply = issue(sandbox, "wrong");
    assertEquals(200, reply.status());
    assertEquals(10014, reply.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"app_id\": \"cli_sandbox\"}", "{\"app_id\": 1}", "[]", "not json", ""})
  void aMalformedRequestIsAnInvalidParameter(String body, FeishuSandbox sandbox) {
    PlainHttp.Reply reply = PlainHttp.to(sandbox).post(TOKENS, body);
    assertEquals(400, reply.status());
    assertEquals(10003, reply.code());
    assertFalse(reply.body().at("/error/message").asText().isEmpty());
  }

  private static PlainHttp.Reply issue(FeishuSandbox sandbox, String secret) {
    return PlainHttp.to(sandbox)
        .post(
            TOKENS, "{\"app_id\":\"%s\",\"app_secret\":\"%s\"}".formatted(sandbox.appId(), secret));
  }

  private static String token(PlainHttp.Reply reply) {
    return reply.body().path("tenant_access_token").asText();
  }

  private static PlainHttp.Reply use(FeishuSandbox sandbox, String token) {
    return PlainHttp.to(sandbox)
        .withToken(token)
        .post(
            "/open-apis/calendar/v4/timeoff_events",
            """
            {"user_id": "ou_1", "timezone": "UTC",
             "start_time": "2026-04-01", "end_time": "2026-04-03"}\
            """);
  }
}
