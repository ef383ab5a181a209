package io.larkfit.tests.support;

import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.RepeatPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that answers what a test scripts: also what the platform never would. */
public final class ScriptedServer implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();

  /** Starts on loopback. */
  public ScriptedServer() {
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its base URL. */
  public String baseUrl() {
    return server.url("/").toString();
  }

  /** Answers the next request. */
  public ScriptedServer answer(MockResponse response) {
    server.enqueue(response);
    return this;
  }

  /** Answers the next request with this. */
  public ScriptedServer answer(int status, String contentType, String body) {
    return answer(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", contentType)
            .body(body)
            .build());
  }

  /** Answers the next request with a JSON body. */
  public ScriptedServer answerJson(String body) {
    return answer(200, "application/json; charset=utf-8", body);
  }

  /** How many requests came. */
  public int requests() {
    return server.getRequestCount();
  }

  /** The next request, which must have come. */
  public RecordedRequest take() {
    return take(0);
  }

  /** The next request, which comes soon. */
  public RecordedRequest await() {
    return take(30);
  }

  private RecordedRequest take(int seconds) {
    try {
      return Objects.requireNonNull(
          server.takeRequest(seconds, TimeUnit.SECONDS), "no (further) request came");
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
        .repeats(RepeatPolicy.never());
  }

  @Override
  public void close() {
    server.close();
  }
}
