package io.larkfit.tests.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.Feishu;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.Http2Server;
import io.larkfit.tests.support.OperationCall;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whole calls, over one connection of HTTP/2, that all need the first token at once. */
@Timeout(60)
class FirstCallsTest {
  private static final int CALLS = 1000;
  private static final String CREATE = "POST /open-apis/calendar/v4/timeoff_events Bearer t-1";
  private static final String TOKEN = "POST /open-apis/auth/v3/tenant_access_token/internal null";

  private final CountDownLatch begun = new CountDownLatch(CALLS);
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Http2Server server =
      new Http2Server((request, stream) -> stream.respond(answer(request)));

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse answer(HttpRequest request) throws InterruptedException {
    String line =
        String.join(
            " ",
            request.method(),
            request.target(),
            String.valueOf(request.header("Authorization")));
    requests.add(line);
    boolean isForToken = line.equals(TOKEN);
    if (isForToken) {
      begun.await(30, TimeUnit.SECONDS);
    }
    return HttpResponse.json(
        200, isForToken ? TokenFixture.answer("t-1", "7200") : "{\"code\":0,\"data\":{}}");
  }

  @Test
  void aThousandFirstCallsFetchTheTokenOnce() throws Exception {
    OkHttpClient http =
        new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
    try (Feishu feishu =
        Feishu.builder().baseUrl(server.baseUrl()).httpClient(http).app("cli_1", "s").build()) {
      Crowd.of(
              CALLS,
              () -> {
                begun.countDown();
                return OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).executeWithResponse().status();
              })
          .values();
    }
    assertEquals(1, Collections.frequency(requests, TOKEN));
    assertEquals(CALLS, Collections.frequency(requests, CREATE));
    assertEquals(CALLS + 1, requests.size());
  }
}
