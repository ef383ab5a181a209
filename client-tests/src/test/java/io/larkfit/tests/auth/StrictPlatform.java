package io.larkfit.tests.auth;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A platform that takes the access tokens that it was told to take, refuses every other with one
 * code, and does what it is asked otherwise.
 */
final class StrictPlatform implements AutoCloseable {
  private static final String BEARER = "Bearer ";

  private final LoopbackServer server = LoopbackServer.start(this::answer);
  private final Set<String> valid = ConcurrentHashMap.newKeySet();
  private final Deque<String> coming = new ArrayDeque<>();
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch refusals = new CountDownLatch(0);
  private volatile int status = 400;
  private volatile long code = 99991663;
  private volatile int issued;

  /** Takes these, and no other. */
  StrictPlatform take(String... tokens) {
    valid.clear();
    valid.addAll(List.of(tokens));
    return this;
  }

  /** What the app is given at its next requests for a token; the last of them for ever. */
  StrictPlatform issue(String... tokens) {
    synchronized (coming) {
      coming.addAll(List.of(tokens));
    }
    return this;
  }

  /** How a token is refused that is not taken. */
  StrictPlatform refuseWith(int status, long code) {
    this.status = status;
    this.code = code;
    return this;
  }

  /** Refuses nobody before so many are to be refused. */
  StrictPlatform refuseAtOnce(int calls) {
    refusals = new CountDownLatch(calls);
    return this;
  }

  private HttpResponse answer(HttpRequest request) throws InterruptedException {
    if (request.target().endsWith("/tenant_access_token/internal")) {
      return json(200, TokenFixture.answer(nextToken(), "7200"));
    }
    String header = String.valueOf(request.header("Authorization"));
    String token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : header;
    sent.add(token);
    requests.add(request);
    if (valid.contains(token)) {
      return json(200, "{\"code\":0,\"data\":{}}");
    }
    refusals.countDown();
    if (!refusals.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("fewer calls than expected are to be refused");
    }
    return json(status, "{\"code\":" + code + ",\"msg\":\"Invalid access token\"}");
  }

  private String nextToken() {
    synchronized (coming) {
      issued++;
      return coming.size() > 1 ? coming.remove() : coming.element();
    }
  }

  private static HttpResponse json(int status, String body) {
    return HttpResponse.json(status, body)
        .header("X-Tt-Logid", "2026040109300000000000000000000001");
  }

  /** The access tokens of all calls, in order, but for those that fetched one. */
  List<String> sent() {
    return sent;
  }

  /** The same calls. */
  List<HttpRequest> requests() {
    return requests;
  }

  /** How often a token was asked for. */
  int issued() {
    return issued;
  }

  /** A client without an access token. */
  FeishuBuilder client() {
    return Feishu.builder().baseUrl(server.baseUrl()).helpdesk("1", "ht-1");
  }

  /** A client of an app. */
  Feishu app() {
    return client().app("cli_1", "s").build();
  }

  @Override
  public void close() {
    server.close();
  }
}
