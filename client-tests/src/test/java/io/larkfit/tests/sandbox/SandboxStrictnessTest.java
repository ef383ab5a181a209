package io.larkfit.tests.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.PlainHttp;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may get wrong, and how the sandbox says so. */
@ExtendWith(FeishuSandboxExtension.class)
class SandboxStrictnessTest {
  private static final String SCHEDULES = "/open-apis/helpdesk/v1/agent_schedules";
  private static final String SCHEDULE = "/open-apis/helpdesk/v1/agents/ou_1/schedules";
  private static final String TIMEOFF = "/open-apis/calendar/v4/timeoff_events";
  private static final String TOKENS = "/open-apis/auth/v3/tenant_access_token/internal";
  private static final String GOOD_TIMEOFF =
      """
      {"user_id": "ou_1", "timezone": "UTC", "start_time": "2026-04-01", "end_time": "2026-04-02"}\
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"agent_schedules\": [{\"schedule\": [{\"weekday\": 8}]}]}",
        "{\"agent_schedules\": [{\"schedule\": [{\"weekday\": \"9\"}]}]}",
        "{\"agent_schedules\": [{\"schedule\": [{\"weekday\": 9.0}]}]}",
        "{\"agent_schedules\": [{\"schedule\": [{\"start_time\": \"24:00\"}]}]}",
        "{\"agent_schedules\": [{\"schedule\": [{\"end_time\": \"9:00\"}]}]}",
        "{\"agent_schedules\": {}}",
        "{\"agent_schedules\": [null]}",
        "not json",
        ""
      })
  void aBodyThatTheSpecForbidsIsRefused(String body, FeishuSandbox sandbox) {
    PlainHttp.Reply reply = PlainHttp.to(sandbox).asUser().withHelpdesk().post(SCHEDULES, body);
    assertEquals(400, reply.status());
    assertEquals(154000, reply.code());
    assertFalse(problems(sandbox).isEmpty());
    assertEquals(problems(sandbox).size(), reply.body().at("/error/field_violations").size());
  }

  @Test
  void aTimeoffOfTwoKindsOfTimeIsRefused(FeishuSandbox sandbox) {
    PlainHttp tenant = PlainHttp.to(sandbox).asTenant();
    String mixed = GOOD_TIMEOFF.replace("2026-04-02", "1775019600");
    assertEquals(190002, tenant.post(TIMEOFF, mixed).code());
    assertEquals(0, tenant.post(TIMEOFF, GOOD_TIMEOFF).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?user_id_type=email", "?user_id_typ=open_id"})
  void anUnknownQueryIsRefused(String query, FeishuSandbox sandbox) {
    assertEquals(
        190002, PlainHttp.to(sandbox).asTenant().post(TIMEOFF + query, GOOD_TIMEOFF).code());
  }

  @Test
  void aMissingTokenIsToldFromAMalformedAndAnUnknownOne(FeishuSandbox sandbox) {
    assertEquals(99991661, PlainHttp.to(sandbox).withHelpdesk().get(SCHEDULE).code());
    assertEquals(
        99991671,
        PlainHttp.to(sandbox).withAuthorization("t-1").withHelpdesk().get(SCHEDULE).code());
    assertEquals(
        99991663, PlainHttp.to(sandbox).withToken("t-1").withHelpdesk().get(SCHEDULE).code());
  }

  @Test
  void userAndTenantTokensAreNotInterchangeable(FeishuSandbox sandbox) {
    assertEquals(99991663, PlainHttp.to(sandbox).asUser().withHelpdesk().get(SCHEDULE).code());
    assertEquals(
        99991668, PlainHttp.to(sandbox).asTenant().withHelpdesk().post(SCHEDULES, "{}").code());
  }

  @Test
  void aMissingOrWrongHelpdeskCredentialIsForbidden(FeishuSandbox sandbox) {
    assertEquals(154003, PlainHttp.to(sandbox).asTenant().get(SCHEDULE).code());
    assertEquals(
        154003, PlainHttp.to(sandbox).asTenant().withHelpdesk("1", "2").get(SCHEDULE).code());
  }

  @Test
  void aCredentialThatNobodyAskedForIsRefused(FeishuSandbox sandbox) {
    PlainHttp.Reply helpdesk =
        PlainHttp.to(sandbox).asTenant().withHelpdesk().post(TIMEOFF, GOOD_TIMEOFF);
    assertEquals(190002, helpdesk.code());
    assertTrue(problems(sandbox).get(0).contains("X-Lark-Helpdesk-Authorization"));

    String app =
        "{\"app_id\":\"%s\",\"app_secret\":\"%s\"}".formatted(sandbox.appId(), sandbox.appSecret());
    PlainHttp.to(sandbox).asTenant().post(TOKENS, app);
    assertTrue(problems(sandbox).get(0).contains("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/open-apis/helpdesk/v1/agents//schedules", "/open-apis/contact/v3/users/me", "/"})
  void anUnknownPathIsNotFoundInPlainText(String path, FeishuSandbox sandbox) {
    PlainHttp.Reply reply = PlainHttp.to(sandbox).asTenant().get(path);
    assertEquals(404, reply.status());
    assertEquals("404 page not found", reply.raw().body());
    assertFalse(problems(sandbox).isEmpty());
  }

  @Test
  void aPathThatIsNotEncodedRightlyIsNotFound(FeishuSandbox sandbox) throws IOException {
    URI url = URI.create(sandbox.baseUrl());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      String request = "GET " + SCHEDULE.replace("ou_1", "%zz") + " HTTP/1.0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    }
    assertTrue(problems(sandbox).get(0).contains("%zz"));
  }

  private static List<String> problems(FeishuSandbox sandbox) {
    return sandbox.exchanges().get(sandbox.exchanges().size() - 1).problems();
  }
}
