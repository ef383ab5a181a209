package io.larkfit.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The credentials of the app, the user and the helpdesk that live in the sandbox. They are made up
 * and the same in every sandbox.
 */
final class Credentials {
  static final String APP_ID = "cli_sandbox";
  static final String APP_SECRET = "sandbox-app-secret";
  static final String USER_TOKEN = "u-sandbox-user-token";
  static final String HELPDESK_ID = "6500000000000000001";
  static final String HELPDESK_TOKEN = "ht-sandbox-helpdesk-token";

  private Credentials() {}

  /** The value of the helpdesk header. */
  static String helpdeskHeader() {
    String pair = HELPDESK_ID + ":" + HELPDESK_TOKEN;
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
