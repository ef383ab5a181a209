package io.larkfit.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo as it runs against a foreign server, which the sandbox plays here. */
@ExtendWith(FeishuSandboxExtension.class)
@Tag("everywhere")
class DemoTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Screen screen =
      new Screen(new PrintStream(printed, true, StandardCharsets.UTF_8), false);

  @Test
  void everyCallIsMadeAndShown(FeishuSandbox sandbox) {
    assertTrue(run(environment(sandbox)), this::text);
    List.of(
            "> POST /open-apis/auth/v3/tenant_access_token/internal",
            "> POST /open-apis/helpdesk/v1/agent_schedules",
            "> GET /open-apis/helpdesk/v1/agents/ou_1/schedules",
            "> POST /open-apis/calendar/v4/timeoff_events",
            "\"weekday\" : 9",
            "< HTTP 200",
            "OK Sandbox agent is ONLINE",
            "EVERYDAY 00:00-24:00: Mon Tue Wed Thu Fri Sat Sun",
            "OK ou_2 is off for 2 whole days",
            "X-Lark-Helpdesk-Authorization: ***",
            "Authorization: Bearer ***")
        .forEach(line -> assertTrue(text().contains(line), () -> line + " is not in\n" + text()));
  }

  @Test
  void theSandboxsOwnViewIsTheSame(FeishuSandbox sandbox) {
    assertTrue(new Demo(Inputs.of(sandbox), new SandboxTraffic(sandbox), screen).run());
    assertTrue(text().contains("> GET /open-apis/helpdesk/v1/agents/"), this::text);
    assertNoSecret(sandbox);
  }

  @Test
  void aFailedCallIsShownWithItsRemedyAndTheOthersStillRun(FeishuSandbox sandbox) {
    sandbox.fail("createAgentSchedules", 154003);
    assertFalse(run(environment(sandbox)));
    assertTrue(text().contains("154003"), this::text);
    assertTrue(text().contains("remedy: Check the app's scopes"), this::text);
    assertTrue(text().contains("> POST /open-apis/calendar/v4/timeoff_events"), this::text);
  }

  @Test
  void noSecretIsShownWhateverHappens(FeishuSandbox sandbox) {
    run(environment(sandbox));
    sandbox.fail("getAgentSchedule", 99991663);
    run(environment(sandbox));
    assertNoSecret(sandbox);
  }

  @Test
  void aMissingVariableIsNamedAndTheOtherCallsStillRun(FeishuSandbox sandbox) {
    Map<String, String> environment = environment(sandbox);
    environment.remove(Inputs.USER_TOKEN);
    environment.put(Inputs.AGENT_ID, " ");
    assertFalse(run(environment));
    assertTrue(
        text().contains("Not called, for want of: LARKFIT_USER_TOKEN, LARKFIT_AGENT_ID"),
        this::text);
    assertTrue(text().contains("> POST /open-apis/calendar/v4/timeoff_events"), this::text);
  }

  @Test
  void aGivenTenantTokenIsUsedInsteadOfAnApp(FeishuSandbox sandbox) {
    Map<String, String> environment = environment(sandbox);
    environment.remove(Inputs.APP_ID);
    environment.remove(Inputs.APP_SECRET);
    environment.put(Inputs.TENANT_TOKEN, sandbox.tenantToken() + "\n");
    assertTrue(run(environment), this::text);
    assertEquals(3, sandbox.exchanges().size());
    assertNoSecret(sandbox);
  }

  @Test
  void aServerThatIsNotThereIsShownAsTheCause() {
    assertFalse(
        run(
            Map.of(
                Inputs.BASE_URL, "http://127.0.0.1:9/",
                Inputs.TENANT_TOKEN, "t-1",
                Inputs.USER_ID, "ou_1")));
    assertTrue(text().contains("createTimeoffEvent was not sent"), this::text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open.feishu.cn", "https://user:hush@open.feishu.cn"})
  void aBaseUrlThatIsNoneIsNamedAndNotShown(String baseUrl) {
    assertFalse(run(Map.of(Inputs.BASE_URL, baseUrl)));
    assertTrue(text().contains("No call was made: baseUrl"), this::text);
    assertFalse(text().contains("hush"), this::text);
  }

  private boolean run(Map<String, String> environment) {
    return new Demo(Inputs.of(environment), new ClientTraffic(), screen).run();
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void assertNoSecret(FeishuSandbox sandbox) {
    List.of(
            sandbox.appSecret(),
            sandbox.userToken(),
            sandbox.helpdeskToken(),
            sandbox.tenantToken(),
            String.valueOf(
                sandbox.exchanges().stream()
                    .map(e -> e.request().header("X-Lark-Helpdesk-Authorization"))
                    .filter(header -> header != null)
                    .findFirst()
                    .orElseThrow()))
        .forEach(secret -> assertFalse(text().contains(secret), this::text));
  }

  private static Map<String, String> environment(FeishuSandbox sandbox) {
    return new HashMap<>(
        Map.of(
            Inputs.BASE_URL, sandbox.baseUrl(),
            Inputs.APP_ID, sandbox.appId(),
            Inputs.APP_SECRET, sandbox.appSecret(),
            Inputs.USER_TOKEN, sandbox.userToken(),
            Inputs.HELPDESK_ID, sandbox.helpdeskId(),
            Inputs.HELPDESK_TOKEN, sandbox.helpdeskToken(),
            Inputs.AGENT_ID, "ou_1",
            Inputs.USER_ID, "ou_2"));
  }
}
