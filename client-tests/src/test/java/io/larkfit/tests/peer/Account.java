package io.larkfit.tests.peer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a client acts for. All values are made up, and every secret contains {@link #SECRET}.
 *
 * @param appId its tenant token is fetched by the client itself
 * @param helpdeskToken null for a client that was given no helpdesk
 */
public record Account(
    String appId,
    String appSecret,
    String userToken,
    String helpdeskId,
    @Nullable String helpdeskToken) {
  /** What each secret contains, and nothing else does. */
  public static final String SECRET = "hush";

  private static final String HELPDESK_ID = "6939771743531696147";

  /** An app with a user and a helpdesk. */
  public static Account ofApp(String appId) {
    return new Account(appId, SECRET + "-app-secret", "u-" + SECRET, HELPDESK_ID, "ht-" + SECRET);
  }

  /** The same without a helpdesk. */
  public Account withoutHelpdesk() {
    return new Account(appId, appSecret, userToken, helpdeskId, null);
  }

  /** The same with another user token. */
  public Account withUserToken(String token) {
    return new Account(appId, appSecret, token, helpdeskId, helpdeskToken);
  }

  /** What the helpdesk header should be. */
  public String helpdeskHeader() {
    return base64(helpdeskId + ":" + helpdeskToken);
  }

  /** Texts that nobody but the configured host may get to see. */
  public List<String> secrets() {
    return List.of(SECRET, helpdeskHeader());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
