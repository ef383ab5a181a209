package io.larkfit.tests.auth;

import io.larkfit.Attempt;
import io.larkfit.CallListener;
import io.larkfit.Feishu;
import io.larkfit.TestTiming;
import io.larkfit.auth.TokenSource;
import io.larkfit.auth.TokenStore;
import io.larkfit.auth.v3.TenantAccessTokenRequest;
import io.larkfit.internal.TenantTokens;
import io.larkfit.internal.TokenIssuer;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

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

  private final Feishu feishu =
      TestTiming.clock(clock).on(Feishu.builder().baseUrl(server.baseUrl())).build();

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
  TokenSource source() {
    return source(null);
  }

  /** One that shares its tokens. */
  TokenSource source(@Nullable TokenStore store) {
    return source(store, work -> new Thread(work, "background").start());
  }

  /** One that fetches where the test says. */
  TokenSource source(@Nullable TokenStore store, Executor background) {
    return source(store, faults::add, background);
  }

  /** One that also reports where the test says. */
  TokenSource source(
      @Nullable TokenStore store, Consumer<IOException> faults, Executor background) {
    CallListener listener =
        new CallListener() {
          @Override
          public void attempted(Attempt attempt) {}

          @Override
          public void warned(String problem, @Nullable Throwable cause) {
            faults.accept(new IOException(problem, cause));
          }
        };
    TenantAccessTokenRequest app =
        TenantAccessTokenRequest.builder().appId(APP).appSecret(SECRET).build();
    HttpUrl url = HttpUrl.get(server.baseUrl());
    TokenIssuer issuer =
        new TokenIssuer(feishu.auth().tenantAccessToken(), app, store, url, listener);
    return new TenantTokens(issuer, clock, listener, background);
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
