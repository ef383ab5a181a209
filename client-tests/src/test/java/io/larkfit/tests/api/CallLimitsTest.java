package io.larkfit.tests.api;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import okio.Sink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a call ends that would take too long, or too much. */
class CallLimitsTest {
  private static final String DONE = "{\"code\":0,\"data\":{}}";

  private final ScriptedServer server = new ScriptedServer();
  private final CountDownLatch sent = new CountDownLatch(1);
  private final CountDownLatch canceled = new CountDownLatch(1);
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .eventListener(
              new EventListener() {
                @Override
                public void requestBodyEnd(Call call, long byteCount) {
                  sent.countDown();
                }

                @Override
                public void canceled(Call call) {
                  canceled.countDown();
                }
              })
          .build();

  private final Feishu feishu = server.client().httpClient(http).build();

  @AfterEach
  void close() {
    feishu.close();
    server.close();
  }

  @Test
  void aCallEndsAtItsOwnTimeout() {
    answerLate();
    CallOptions options = CallOptions.builder().timeout(Duration.ofMillis(200)).build();
    FeishuException e =
        assertThrows(
            FeishuException.class,
            () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(options).execute());
    assertEquals(Kind.OUTCOME_UNKNOWN, e.kind());
    assertSays(e, "timed out");
  }

  @Test
  void aTimeoutBeyondTheHttpClientsOwnIsKept() {
    answerLate();
    try (Feishu impatient =
        server
            .client()
            .httpClient(http.newBuilder().readTimeout(Duration.ofMillis(50)).build())
            .build()) {
      CallOptions options = CallOptions.builder().timeout(Duration.ofSeconds(30)).build();
      OperationCall.CREATE_TIMEOFF_EVENT.on(impatient).with(options).execute();
    }
  }

  @Test
  void cancellingTheFutureCancelsTheCall() throws InterruptedException {
    answerLate();
    CompletableFuture<?> answer = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit();
    assertTrue(sent.await(10, TimeUnit.SECONDS));
    answer.cancel(true);
    assertTrue(canceled.await(10, TimeUnit.SECONDS));
  }

  @Test
  void closingTheClientEndsTheCallsThatRun() throws InterruptedException {
    answerLate();
    CompletableFuture<?> answer = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).submit();
    assertTrue(sent.await(10, TimeUnit.SECONDS));
    feishu.close();
    assertTrue(canceled.await(10, TimeUnit.SECONDS));
    CompletionException e = assertThrows(CompletionException.class, answer::join);
    FeishuException failure = assertInstanceOf(FeishuException.class, e.getCause());
    assertEquals(Kind.OUTCOME_UNKNOWN, failure.kind());
    assertSays(failure, "cancelled");
  }

  @Test
  void anHttpClientThatWasGivenOutlivesTheClient() {
    feishu.close();
    server.answerJson(DONE);
    try (Feishu another = server.client().httpClient(http).build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(another).execute();
    }
    assertEquals(1, server.requests());
  }

  @Test
  void everyAnswerGivesItsConnectionBack() {
    server.answerJson(DONE);
    server.answerJson("{\"code\":190002}");
    server.answerJson("no JSON");
    server.answer(502, "text/html", "<html>");
    for (int i = 0; i < 4; i++) {
      try {
        OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
      } catch (FeishuException e) {
        assertTrue(i > 0);
      }
      assertEquals(1, http.connectionPool().connectionCount());
      assertEquals(1, http.connectionPool().idleConnectionCount());
    }
  }

  @Test
  @Timeout(30)
  void anAnswerThatWouldFillTheMemoryIsNotRead() throws IOException {
    server.answer(
        HttpResponse.of(200)
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip")
            .body(blanks(17 << 20)));
    FeishuException e =
        assertThrows(
            FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
    assertEquals(Kind.UNDECODABLE, e.kind());
    assertSays(e, "16777216 bytes");
  }

  private void answerLate() {
    server.answer(
        HttpResponse.of(200)
            .header("Content-Type", "application/json")
            .body(DONE)
            .delay(Duration.ofSeconds(1)));
  }

  private static byte[] blanks(int size) throws IOException {
    Buffer zipped = new Buffer();
    try (Sink sink = new GzipSink(zipped)) {
      Okio.buffer(sink).writeUtf8(" ".repeat(size)).flush();
    }
    return zipped.readByteArray();
  }
}
