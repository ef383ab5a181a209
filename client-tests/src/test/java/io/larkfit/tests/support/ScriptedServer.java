package io.larkfit.tests.support;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.RetryPolicy;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.sandbox.http.LoopbackServer;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/**
 * A server that answers what a test scripts: also what the platform never would. A request for
 * which there is no answer yet waits for one.
 */
public final class ScriptedServer implements AutoCloseable {
  private final BlockingQueue<HttpResponse> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<HttpRequest> untaken = new LinkedBlockingQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final LoopbackServer server;

  /** Starts on loopback. */
  public ScriptedServer() {
    this(ServerSocketFactory.getDefault());
  }

  /** Starts on loopback, with such sockets. */
  public ScriptedServer(ServerSocketFactory sockets) {
    server = LoopbackServer.start(sockets, this::next);
  }

  private HttpResponse next(HttpRequest request) throws InterruptedException {
    requests.incrementAndGet();
    // Whoever hears of this request may send another, which is not to get its answer.
    HttpResponse answer = answers.poll();
    untaken.add(request);
    return answer == null ? answers.take() : answer;
  }

  /** Its base URL, by name: a test may look it up as it likes. */
  public String baseUrl() {
    return server.url("localhost");
  }

  /** Answers the next request. */
  public ScriptedServer answer(HttpResponse response) {
    answers.add(response);
    return this;
  }

  /** Answers the next request with this. */
  public ScriptedServer answer(int status, String contentType, String body) {
    return answer(HttpResponse.of(status).header("Content-Type", contentType).body(body));
  }

  /** Answers the next request with a JSON body. */
  public ScriptedServer answerJson(String body) {
    return answer(HttpResponse.json(200, body));
  }

  /** How many requests came. */
  public int requests() {
    return requests.get();
  }

  /** The next request, which must have come. */
  public HttpRequest take() {
    return take(0);
  }

  /** The next request, which comes soon. */
  public HttpRequest await() {
    return take(30);
  }

  private HttpRequest take(int seconds) {
    try {
      return Objects.requireNonNull(
          untaken.poll(seconds, TimeUnit.SECONDS), "no (further) request came");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A client with made-up credentials, which sends each call once. */
  public FeishuBuilder client() {
    return Feishu.builder()
        .baseUrl(baseUrl())
        .tenantToken("t-scripted")
        .userToken("u-scripted")
        .helpdesk("1", "ht-scripted")
        .retryPolicy(RetryPolicy.never());
  }

  @Override
  public void close() {
    server.close();
  }
}
