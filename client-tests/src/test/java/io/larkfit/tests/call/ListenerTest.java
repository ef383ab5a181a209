package io.larkfit.tests.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Attempt;
import io.larkfit.CallListener;
import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuException;
import io.larkfit.RetryPolicy;
import io.larkfit.TestTiming;
import io.larkfit.auth.StoredToken;
import io.larkfit.auth.TokenStore;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.Naps;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a listener hears, and what a log says: of every try, and never a secret. */
class ListenerTest {
  private static final String DONE = "{\"code\":0,\"data\":{}}";
  private static final String PATH = "/open-apis/calendar/v4/timeoff_events";

  private final ScriptedServer server = new ScriptedServer();
  private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void itHearsOfEachTry() {
    answerLimited();
    server.answerJson(DONE);
    try (Feishu feishu = client().listener(attempts::add).build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
    }
    assertEquals(2, attempts.size());
    Attempt first = attempts.get(0);
    assertEquals("createTimeoffEvent", first.operation());
    assertEquals("POST", first.method());
    assertEquals(PATH, first.path());
    assertEquals(1, first.number());
    assertEquals(429, first.httpStatus());
    assertEquals(190004, first.code());
    assertEquals("log-1", first.logId());
    assertEquals(Duration.ofMillis(500), first.retryDelay());
    assertNotNull(first.failure());
    assertFalse(first.duration().isNegative());
    Attempt second = attempts.get(1);
    assertEquals(2, second.number());
    assertEquals(200, second.httpStatus());
    assertEquals(0, second.code());
    assertNull(second.failure());
    assertNull(second.retryDelay());
  }

  @Test
  void itHearsOfATryThatWasNotSent() {
    server.close();
    try (Feishu feishu = server.client().listener(attempts::add).build()) {
      assertThrows(
          FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
    }
    Attempt only = attempts.get(0);
    assertNull(only.httpStatus());
    assertNull(only.code());
    assertEquals(FeishuException.Kind.NOT_SENT, failure(only).kind());
  }

  @Test
  void whatAListenerThrowsChangesNothing() {
    server.answerJson(DONE);
    CallListener rude =
        attempt -> {
          throw new IllegalStateException("hush");
        };
    try (Feishu feishu = client().listener(rude).listener(attempts::add).build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
    }
    assertEquals(1, attempts.size());
  }

  @Test
  void aLineSaysWhatWasTriedAndWhatCameOfIt() {
    answerLimited();
    server.answerJson(DONE);
    server.answer(502, "text/html", "<html>");
    server.answerJson("[]");
    try (Feishu feishu = client().listener(attempt -> lines.add(attempt.toString())).build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
      fail(feishu);
      fail(feishu);
    }
    server.close();
    try (Feishu feishu = client().listener(attempt -> lines.add(attempt.toString())).build()) {
      fail(feishu);
    }
    assertEquals(
        List.of(
            "HTTP 429, code 190004, log id log-1, _ ms, attempt 1, retry after 500 ms",
            "HTTP 200, code 0, _ ms, attempt 2",
            "HTTP 502, _ ms, attempt 1",
            "HTTP 200, unreadable, _ ms, attempt 1",
            "not sent, _ ms, attempt 1, retry after 500 ms",
            "not sent, _ ms, attempt 2, retry after 1000 ms",
            "not sent, _ ms, attempt 3"),
        lines.stream()
            .map(
                line ->
                    line.replace("POST " + PATH + ": ", "")
                        .replaceAll("\\d+ ms, attempt", "_ ms, attempt"))
            .toList());
  }

  @Test
  void noLineShowsASecret() {
    server.answerJson("{\"code\":0,\"tenant_access_token\":\"t-hush\",\"expire\":7200}");
    server.answerJson(DONE).answerJson(DONE).answerJson(DONE);
    server.answer(400, "application/json", "{\"code\":190002,\"msg\":\"t-hush u-hush\"}");
    CallOptions extra = CallOptions.builder().header("X-Trace", "trace-hush").build();
    try (Feishu feishu =
        client()
            .app("cli_1", "secret-hush")
            .userToken("u-hush")
            .helpdesk("1", "ht-hush")
            .listener(attempt -> lines.add(attempt.toString()))
            .build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).with(extra).execute();
      OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
      OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute();
      fail(feishu);
    }
    assertEquals(5, lines.size());
    String helpdesk =
        Base64.getEncoder().encodeToString("1:ht-hush".getBytes(StandardCharsets.UTF_8));
    for (String line : lines) {
      assertFalse(line.contains("hush"), line);
      assertFalse(line.contains(helpdesk), line);
    }
  }

  @Test
  void aTokenStoreThatFailsIsWarnedOf() {
    server.answerJson("{\"code\":0,\"tenant_access_token\":\"t-hush\",\"expire\":7200}");
    server.answerJson(DONE);
    try (Feishu feishu =
        client()
            .app("cli_1", "secret")
            .tokenStore(new SealedStore())
            .listener(warnings())
            .build()) {
      OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute();
    }
    assertEquals(
        List.of(
            "the token store failed to load with java.io.IOException",
            "the token store failed to save with java.io.IOException"),
        lines.stream().filter(line -> line.contains("store")).toList());
    assertTrue(lines.stream().noneMatch(line -> line.contains("hush")), lines::toString);
  }

  private CallListener warnings() {
    return new CallListener() {
      @Override
      public void attempted(Attempt attempt) {
        lines.add(attempt.toString());
      }

      @Override
      public void warned(String problem, @Nullable Throwable cause) {
        lines.add(problem);
      }
    };
  }

  private static final class SealedStore implements TokenStore {
    @Override
    public @Nullable StoredToken load(String key) throws IOException {
      throw new IOException("sealed, hush");
    }

    @Override
    public void save(String key, StoredToken token) throws IOException {
      throw new IOException("sealed, hush");
    }
  }

  private void answerLimited() {
    server.answer(
        HttpResponse.of(429)
            .header("Content-Type", "application/json")
            .header("X-Tt-Logid", "log-1")
            .body("{\"code\":190004}"));
  }

  private FeishuBuilder client() {
    return TestTiming.sleeper(new Naps())
        .andRandom(() -> 1)
        .on(server.client())
        .retryPolicy(RetryPolicy.standard());
  }

  private static FeishuException failure(Attempt attempt) {
    return Objects.requireNonNull(attempt.failure());
  }

  private static void fail(Feishu feishu) {
    assertThrows(
        FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
  }
}
