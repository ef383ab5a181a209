package io.larkfit;

import okhttp3.OkHttp;

/** What requests say of who sends them. */
final class UserAgent {
  private UserAgent() {}

  /**
   * The header's value.
   *
   * @param product the caller's program; empty if it is not named
   */
  static String of(String product) {
    String own = "larkfit/" + Version.VERSION + " okhttp/" + OkHttp.VERSION;
    String java = " java/" + System.getProperty("java.specification.version", "unknown");
    return product.isEmpty() ? own + java : own + java + " " + product;
  }
}
