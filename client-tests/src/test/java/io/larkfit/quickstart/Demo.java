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
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes each call and shows what went over the wire, or why it failed; the others still run. */
final class Demo {
  private static final String TOKEN_PATH = "/tenant_access_token/internal";

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
      screen.title("The calls, against " + inputs.server());
      Calls calls = new Calls(feishu, inputs);
      show(
          "1. Create an agent's working schedule",
          "feishu.helpdesk().agentSchedules().create(...)",
          inputs.missing(USER_TOKEN, HELPDESK_ID, HELPDESK_TOKEN, AGENT_ID),
          calls::createSchedule);
      show(
          "2. Read it back",
          "feishu.helpdesk().agentSchedules().get(...)",
          missingForTenant(HELPDESK_ID, HELPDESK_TOKEN, AGENT_ID),
          calls::getSchedule);
      show(
          "3. Create a time-off event",
          "feishu.calendar().timeoffEvents().create(...)",
          missingForTenant(USER_ID),
          calls::createTimeoff);
    } catch (IllegalArgumentException e) {
      // Of the builder: the base URL or a credential cannot be used.
      succeeded = false;
      screen.failure("No call was made", String.valueOf(e.getMessage()));
    }
    return succeeded;
  }

  private Feishu client() {
    FeishuBuilder builder =
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

  private void show(String what, String code, List<String> missing, Supplier<List<String>> call) {
    screen.heading(what);
    screen.line(code);
    if (!missing.isEmpty()) {
      succeeded = false;
      screen.failure(
          "Not called, for want of",
          String.join(", ", missing) + "\nremedy: set what is missing in the environment");
      return;
    }
    try {
      List<String> facts = call.get();
      showTraffic();
      screen.success(facts);
    } catch (FeishuException | IllegalArgumentException e) {
      succeeded = false;
      showTraffic();
      screen.failure("Failed", String.valueOf(e.getMessage()));
    }
  }

  private void showTraffic() {
    for (Exchange exchange : traffic.take()) {
      if (exchange.request().path().endsWith(TOKEN_PATH)) {
        screen.line("The client itself fetches the app's tenant token, to keep for later calls:");
      }
      screen.exchange(exchange);
    }
  }
}
