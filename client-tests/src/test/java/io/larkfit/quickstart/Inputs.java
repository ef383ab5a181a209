package io.larkfit.quickstart;

import io.larkfit.sandbox.FeishuSandbox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the calls need, by the names of the environment variables that give it. */
final class Inputs {
  static final String BASE_URL = "LARKFIT_BASE_URL";
  static final String TENANT_TOKEN = "LARKFIT_TENANT_TOKEN";
  static final String APP_ID = "LARKFIT_APP_ID";
  static final String APP_SECRET = "LARKFIT_APP_SECRET";
  static final String USER_TOKEN = "LARKFIT_USER_TOKEN";
  static final String HELPDESK_ID = "LARKFIT_HELPDESK_ID";
  static final String HELPDESK_TOKEN = "LARKFIT_HELPDESK_TOKEN";
  static final String AGENT_ID = "LARKFIT_AGENT_ID";
  static final String USER_ID = "LARKFIT_USER_ID";

  private static final Pattern VISIBLE = Pattern.compile("[!-~]+");

  private final String serverKind;
  private final Map<String, String> values;

  private Inputs(String serverKind, Map<String, String> values) {
    this.serverKind = serverKind;
    this.values = values;
  }

  static Inputs of(Map<String, String> environment) {
    return new Inputs("", environment);
  }

  /** The sandbox knows its own app, user and helpdesk, and takes any agent and user id. */
  static Inputs of(FeishuSandbox sandbox) {
    return new Inputs(
        "the sandbox at ",
        Map.of(
            BASE_URL, sandbox.baseUrl(),
            APP_ID, sandbox.appId(),
            APP_SECRET, sandbox.appSecret(),
            USER_TOKEN, sandbox.userToken(),
            HELPDESK_ID, sandbox.helpdeskId(),
            HELPDESK_TOKEN, sandbox.helpdeskToken(),
            AGENT_ID, "ou_2c8f06d17b9e4a53b0d6e1f8347a95bc",
            USER_ID, "ou_5f1d8e3c7a92b4604de18c0b7a3f9e26"));
  }

  /** The server, for people. */
  String server() {
    return serverKind + get(BASE_URL);
  }

  /** Whether the variable is set, to something that a header or a URL can carry. */
  boolean has(String name) {
    return VISIBLE.matcher(text(name)).matches();
  }

  /** The value of a variable that {@link #missing} did not name. */
  String get(String name) {
    return text(name);
  }

  /** Those of the variables that are not set, or not usable. */
  List<String> missing(String... names) {
    return Stream.of(names)
        .filter(name -> !has(name))
        .map(name -> text(name).isEmpty() ? name : name + " (it is set, but not to visible ASCII)")
        .toList();
  }

  /** What no line of the demo may show. */
  List<String> secrets() {
    return Stream.of(TENANT_TOKEN, APP_SECRET, USER_TOKEN, HELPDESK_TOKEN)
        .map(this::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String text(String name) {
    return values.getOrDefault(name, "").strip();
  }
}
