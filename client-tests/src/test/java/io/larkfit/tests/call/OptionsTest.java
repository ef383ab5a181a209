package io.larkfit.tests.call;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one call, or one view of a client, does differently. */
class OptionsTest {
  private static final String DONE = "{\"code\":0,\"data\":{}}";
  private static final String HELPDESK = "X-Lark-Helpdesk-Authorization";

  private final ScriptedServer server = new ScriptedServer();
  private final Feishu feishu = server.client().userAgent("roster/1.4").build();

  @AfterEach
  void close() {
    feishu.close();
    server.close();
  }

  @Test
  void requestsSayWhoSendsThem() {
    String agent = String.valueOf(send(feishu).header("User-Agent"));
    assertTrue(agent.matches("larkfit/\\S+ okhttp/[45]\\S+ java/\\d+ roster/1\\.4"), agent);
    assertFalse(agent.contains("$"), agent);
  }

  @Test
  void aHeaderOfACallIsSentWithThatCallOnly() {
    CallOptions options = CallOptions.builder().header("X-Trace", "a b").build();
    server.answerJson(DONE);
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).with(options).execute();
    assertEquals("a b", server.take().header("X-Trace"));
    assertNull(send(feishu).header("X-Trace"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "authorization",
        "X-Lark-Helpdesk-Authorization",
        "Cookie",
        "Proxy-Authorization",
        "Host",
        "Content-Length",
        "content-type",
        "Transfer-Encoding",
        "Accept-Encoding",
        "",
        "a b",
        "a:b",
        "a\nb",
        "é"
      })
  void aHeaderThatIsTheClientsOwnBusinessIsRefused(String name) {
    CallOptions.Builder builder = CallOptions.builder();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.header(name, "hush"));
    assertSaysNot(e, "hush");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hush\n", "hush\r\nX-Evil: 1", "hush\u0000", "hushé"})
  void aHeaderValueThatCannotBeSentIsRefusedWithoutBeingShown(String value) {
    CallOptions.Builder builder = CallOptions.builder();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.header("X-Trace", value));
    assertSays(e, "X-Trace");
    assertSaysNot(e, "hush");
  }

  @Test
  void noTextShowsAHeadersValue() {
    CallOptions options = CallOptions.builder().header("X-Trace", "hush").build();
    assertEquals("CallOptions[timeout=null, headers=[X-Trace]]", options.toString());
  }

  @Test
  void optionsOfACallReplaceThoseOfItsClient() {
    CallOptions view = CallOptions.builder().header("x-trace", "view").header("X-A", "1").build();
    CallOptions call = CallOptions.builder().header("X-Trace", "call").build();
    server.answerJson(DONE);
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu.with(view)).with(call).execute();
    HttpRequest request = server.take();
    assertEquals("call", request.header("X-Trace"));
    assertEquals("1", request.header("X-A"));
  }

  @Test
  void twoHelpdesksLiveInOneProcess() {
    Feishu second =
        feishu.with(CallOptions.builder().helpdesk("2", "ht-2").userToken("u-2").build());
    assertEquals(helpdesk("1:ht-scripted"), send(feishu).header(HELPDESK));
    HttpRequest request = send(second);
    assertEquals(helpdesk("2:ht-2"), request.header(HELPDESK));
    assertEquals("Bearer u-2", request.header("Authorization"));
    assertEquals(helpdesk("1:ht-scripted"), send(feishu).header(HELPDESK));
  }

  @Test
  void aTenantOfAStoreAppIsAView() {
    AtomicInteger asked = new AtomicInteger();
    CallOptions tenant =
        CallOptions.builder().tenantToken(() -> "t-tenant-" + asked.incrementAndGet()).build();
    server.answerJson(DONE);
    OperationCall.GET_AGENT_SCHEDULE.on(feishu.with(tenant)).execute();
    assertEquals("Bearer t-tenant-1", server.take().header("Authorization"));
  }

  @Test
  void aViewNeverClosesItsClient() {
    feishu.with(CallOptions.none()).close();
    send(feishu);
  }

  @Test
  void aViewClosesWithItsClient() {
    Feishu view = feishu.with(CallOptions.none());
    feishu.close();
    FeishuException e =
        assertThrows(
            FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(view).execute());
    assertSays(e, "closed");
  }

  private HttpRequest send(Feishu client) {
    server.answerJson(DONE);
    OperationCall.CREATE_AGENT_SCHEDULES.on(client).execute();
    return server.take();
  }

  private static String helpdesk(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
