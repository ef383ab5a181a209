package io.larkfit.tests.auth;

import io.larkfit.Feishu;
import io.larkfit.auth.AppCredential;
import io.larkfit.auth.AppTokenSource;
import io.larkfit.auth.SharedTokens;
import io.larkfit.auth.TokenStore;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * Sources of an app's token, and the server that they ask. It answers when a test has said what,
 * and keeps them waiting until then.
 */
final class TokenFixture implements AutoCloseable {
  static final String APP = "cli_a4d92e70b53f100c";
  static final String SECRET = "hush-hush";

  final HoldingClock clock = new HoldingClock();
  final ScriptedServer server = new ScriptedServer();

  /** What was reported of the stores. */
  final List<IOException> faults = new CopyOnWriteArrayList<>();

  private final Feishu feishu = Feishu.builder().baseUrl(server.baseUrl()).build();

  /** The answer to one request. */
  TokenFixture issue(String token, long seconds) {
    server.answerJson(answer(token, String.valueOf(seconds)));
    return this;
  }

  static String answer(String token, String expire) {
    return "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"%s\",\"expire\":%s}"
        .formatted(token, expire);
  }

  /** A new source of the app's tokens. */
  AppTokenSource source() {
    return source(TokenStore.none());
  }

  /** One that shares its tokens. */
  AppTokenSource source(TokenStore store) {
    return source(store, work -> new Thread(work, "background").start());
  }

  /** One that fetches where the test says. */
  AppTokenSource source(TokenStore store, Executor background) {
    return source(store, faults::add, background);
  }

  /** One that also reports where the test says. */
  AppTokenSource source(TokenStore store, Consumer<IOException> faults, Executor background) {
    return new AppTokenSource(
        feishu.auth().tenantAccessToken(),
        AppCredential.of(APP, SECRET),
        clock,
        new SharedTokens(store, HttpUrl.get(server.baseUrl()), faults),
        background);
  }

  /** What a store calls the app's token. */
  String key() {
    return server.baseUrl() + "#" + APP;
  }

  @Override
  public void close() {
    feishu.close();
    server.close();
  }
}
