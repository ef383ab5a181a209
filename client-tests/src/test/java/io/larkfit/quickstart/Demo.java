package io.larkfit.quickstart;

import static io.larkfit.quickstart.Inputs.AGENT_ID;
import static io.larkfit.quickstart.Inputs.APP_ID;
import static io.larkfit.quickstart.Inputs.APP_SECRET;
import static io.larkfit.quickstart.Inputs.BASE_URL;
import static io.larkfit.quickstart.Inputs.HELPDESK_ID;
import static io.larkfit.quickstart.Inputs.HELPDESK_TOKEN;
import static io.larkfit.quickstart.Inputs.TENANT_TOKEN;
import static io.larkfit.quickstart.Inputs.USER_ID;
import static io.larkfit.quickstart.Inputs.USER_TOKEN;

import io.larkfit.Feishu;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes each call and shows what went over the wire, or why it failed; the others still run. */
final class Demo {
  private final Inputs inputs;
  private final Traffic traffic;
  private final Screen screen;
  private boolean succeeded = true;

  Demo(Inputs inputs, Traffic traffic, Screen screen) {
    this.inputs = inputs;
    this.traffic = traffic;
    this.screen = screen;
  }

  /** Returns whether every call was made and succeeded. */
  boolean run() {
    screen.hide(inputs.secrets());
    try (Feishu feishu = client()) {
      Calls calls = new Calls(feishu, inputs);
      if (inputs.has(APP_ID) || !inputs.has(TENANT_TOKEN)) {
        show(
            "auth().tenantAccessToken().issueInternal(...)",
            inputs.missing(APP_ID, APP_SECRET),
            calls::issueToken);
      }
      show(
          "helpdesk().agentSchedules().create(...)",
          inputs.missing(USER_TOKEN, HELPDESK_ID, HELPDESK_TOKEN, AGENT_ID),
          calls::createSchedule);
      show(
          "helpdesk().agentSchedules().get(...)",
          missingForTenant(HELPDESK_ID, HELPDESK_TOKEN, AGENT_ID),
          calls::getSchedule);
      show(
          "calendar().timeoffEvents().create(...)",
          missingForTenant(USER_ID),
          calls::createTimeoff);
    }
    return succeeded;
  }

  private Feishu client() {
    Feishu.Builder builder =
        Feishu.builder().baseUrl(inputs.get(BASE_URL)).httpClient(traffic.client());
    if (inputs.has(TENANT_TOKEN)) {
      builder.tenantToken(inputs.get(TENANT_TOKEN));
    } else if (inputs.missing(APP_ID, APP_SECRET).isEmpty()) {
      builder.app(inputs.get(APP_ID), inputs.get(APP_SECRET));
    }
    if (inputs.has(USER_TOKEN)) {
      builder.userToken(inputs.get(USER_TOKEN));
    }
    if (inputs.missing(HELPDESK_ID, HELPDESK_TOKEN).isEmpty()) {
      builder.helpdesk(inputs.get(HELPDESK_ID), inputs.get(HELPDESK_TOKEN));
    }
    return builder.build();
  }

  private List<String> missingForTenant(String... others) {
    List<String> missing = new ArrayList<>();
    if (!inputs.has(TENANT_TOKEN) && !inputs.missing(APP_ID, APP_SECRET).isEmpty()) {
      missing.add(TENANT_TOKEN + " (or " + APP_ID + " and " + APP_SECRET + ")");
    }
    missing.addAll(inputs.missing(others));
    return missing;
  }

  private void show(String title, List<String> missing, Supplier<FeishuCall<?>> call) {
    screen.heading("feishu." + title);
    if (!missing.isEmpty()) {
      succeeded = false;
      screen.failure("Not called, for want of", String.join(", ", missing));
      return;
    }
    try {
      Object answer = call.get().execute();
      traffic.take().forEach(screen::exchange);
      screen.success(String.valueOf(answer));
    } catch (FeishuException | IllegalArgumentException e) {
      succeeded = false;
      traffic.take().forEach(screen::exchange);
      screen.failure("Failed", String.valueOf(e.getMessage()));
    }
  }
}
