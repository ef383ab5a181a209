package io.larkfit.tests.witness;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** What the witness tests share. */
final class Witness {
  /** The tag of tests that need Node. */
  static final String TAG = "witness";

  // Kept, or its level is forgotten. It would print a line for each request.
  private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

  static {
    SERVER_LOG.setLevel(Level.WARNING);
  }

  private Witness() {}

  /** Shows progress. */
  @SuppressWarnings("SystemOut") // this is what the profile shows while it runs
  static void say(String what) {
    System.out.println("[witness] " + what);
  }

  /** A client with made-up credentials. */
  static FeishuBuilder client(Prism prism) {
    return Feishu.builder()
        .baseUrl(prism.baseUrl())
        .tenantToken("t-witness")
        .userToken("u-witness")
        .helpdesk("6939771743531696147", "ht-witness");
  }

  /** The settings of a client whose requests pass this first. */
  static OkHttpClient through(Interceptor... interceptors) {
    OkHttpClient.Builder http = new OkHttpClient.Builder();
    for (Interceptor interceptor : interceptors) {
      http.addInterceptor(interceptor);
    }
    return http.build();
  }
}
