package io.larkfit.tests.auth;

import static io.larkfit.tests.support.Messages.assertSays;
import static io.larkfit.tests.support.Messages.assertSaysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.CallOptions;
import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuCall;
import io.larkfit.FeishuException;
import io.larkfit.auth.TokenSource;
import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.sandbox.http.HttpRequest;
import io.larkfit.sandbox.http.HttpResponse;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import io.larkfit.tests.support.SpecTree;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FeishuSandboxExtension.class)
class CredentialsTest {
  private static final String HELPDESK = "X-Lark-Helpdesk-Authorization";

  static Stream<OperationCall> callsThatNeedCredentials() {
    return Stream.of(OperationCall.values())
        .filter(call -> !SpecTree.operation(call.operationId()).security().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void eachOperationCarriesWhatTheSpecAsksForAndNothingElse(
      OperationCall call, FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    call.on(feishu).execute();
    HttpRequest request = last(sandbox).request();
    List<String> asked = SpecTree.operation(call.operationId()).security();
    String token = null;
    if (asked.contains("userAccessToken")) {
      token = "Bearer " + sandbox.userToken();
    } else if (asked.contains("tenantAccessToken")) {
      token = "Bearer " + sandbox.tenantToken();
    }
    assertEquals(token, request.header("Authorization"));
    assertEquals(asked.contains("helpdeskToken"), request.header(HELPDESK) != null);
  }

  @ParameterizedTest
  @MethodSource("callsThatNeedCredentials")
  void aMissingCredentialIsNamedBeforeAnythingIsSent(OperationCall call, FeishuSandbox sandbox) {
    try (Feishu bare = Feishu.builder().baseUrl(sandbox.baseUrl()).build()) {
      FeishuException e = assertThrows(FeishuException.class, () -> call.on(bare).execute());
      assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
      List<String> asked = SpecTree.operation(call.operationId()).security();
      String message = String.valueOf(e.getMessage());
      assertEquals(asked.contains("tenantAccessToken"), message.contains("tenantToken("), message);
      assertEquals(asked.contains("userAccessToken"), message.contains("userToken("), message);
      assertEquals(asked.contains("helpdeskToken"), message.contains("helpdesk("), message);
    }
    assertEquals(List.of(), sandbox.exchanges());
  }

  @Test
  void aMissingHelpdeskIsFoundBeforeATokenIsFetched(FeishuSandbox sandbox) {
    try (Feishu feishu =
        Feishu.builder()
            .baseUrl(sandbox.baseUrl())
            .app(sandbox.appId(), sandbox.appSecret())
            .build()) {
      assertThrows(
          FeishuException.class, () -> OperationCall.GET_AGENT_SCHEDULE.on(feishu).execute());
    }
    assertEquals(List.of(), sandbox.exchanges());
  }

  @ParameterizedTest
  @ValueSource(strings = {"u-1\n", "u-1\r\nX-Evil: 1", "u 1", "", "u-é", "\u0000"})
  void aSecretThatNoHeaderCanCarryIsRefusedWithoutBeingShown(String secret) {
    FeishuBuilder builder = Feishu.builder();
    List<Runnable> ways =
        List.of(
            () -> builder.userToken(secret),
            () -> builder.tenantToken(secret),
            () -> builder.helpdesk("1", secret),
            () -> builder.app("cli_1", secret).build().close(),
            () -> CallOptions.builder().userToken(secret));
    for (Runnable way : ways) {
      IllegalArgumentException e = assertThrows(IllegalArgumentException.class, way::run);
      if (!secret.isEmpty()) {
        assertSaysNot(e, secret);
      }
    }
  }

  @Test
  void theWordNullIsNoSecret() {
    FeishuBuilder builder = Feishu.builder();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.userToken("null"));
    assertSays(e, "userToken is the word null");
  }

  @Test
  void aCallPutsNoCredentialIntoItsOptions(FeishuSandbox sandbox, Feishu feishu) {
    CallOptions options = CallOptions.builder().header("X-Trace", "1").build();
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).with(options).execute();
    assertEquals(Map.of("X-Trace", "1"), options.headers());
    assertEquals("1", last(sandbox).request().header("X-Trace"));
    for (String name : List.of("Authorization", HELPDESK)) {
      assertThrows(
          IllegalArgumentException.class, () -> CallOptions.builder().header(name, "Bearer u-1"));
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "null", "t-hush\n", "t-hush\r\nX-Evil: 1", "Bearer t-hush", "t-hush\u00e9"})
  void aTokenSourceThatGivesNoTokenStopsTheCallBeforeAnythingIsSent(
      @Nullable String token, FeishuSandbox sandbox) {
    try (Feishu feishu = sandbox.clientBuilder().tenantToken(new Given(token)).build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
      assertSays(e, "tenant token");
      assertSaysNot(e, "hush");
    }
    assertEquals(List.of(), sandbox.exchanges());
  }

  @Test
  void aTokenSourceThatFailsIsTheCauseAndNothingIsSent(FeishuSandbox sandbox) {
    IOException fault = new IOException("vault sealed");
    try (Feishu feishu =
        sandbox
            .clientBuilder()
            .tenantToken(
                () -> {
                  throw fault;
                })
            .build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
      assertEquals(fault, e.getCause());
    }
    assertEquals(List.of(), sandbox.exchanges());
  }

  @Test
  void aTokenSourceThatTimesOutIsTheCauseAndIsNotAskedAgain(FeishuSandbox sandbox) {
    SocketTimeoutException fault = new SocketTimeoutException("vault does not answer");
    AtomicInteger asked = new AtomicInteger();
    try (Feishu feishu =
        sandbox
            .clientBuilder()
            .tenantToken(
                () -> {
                  asked.incrementAndGet();
                  throw fault;
                })
            .build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
      assertEquals(fault, e.getCause());
      assertSays(e, "tenant token");
    }
    assertEquals(1, asked.get());
    assertEquals(List.of(), sandbox.exchanges());
  }

  @Test
  void aTokenSourceThatCallsThePlatformItselfHandsOnRemedyAndLogId(FeishuSandbox sandbox) {
    FeishuException fault =
        FeishuException.builder(FeishuException.Kind.REFUSED, "issueTenantAccessToken")
            .code(10014L)
            .logId("20260401093000")
            .build();
    try (Feishu feishu =
        sandbox
            .clientBuilder()
            .tenantToken(
                () -> {
                  throw fault;
                })
            .build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, () -> OperationCall.CREATE_TIMEOFF_EVENT.on(feishu).execute());
      assertEquals(FeishuException.Kind.NOT_SENT, e.kind());
      assertEquals(fault, e.getCause());
      assertEquals(Objects.requireNonNull(fault.remedy()), e.remedy());
      assertSays(e, "20260401093000");
    }
    assertEquals(List.of(), sandbox.exchanges());
  }

  @Test
  void aCallsOwnCredentialReplacesTheClients(FeishuSandbox sandbox, Feishu feishu) {
    FeishuCall<?> call = OperationCall.CREATE_TIMEOFF_EVENT.on(feishu);
    CallOptions options = CallOptions.builder().tenantToken("t-other").userToken("u-o").build();
    FeishuException e = assertThrows(FeishuException.class, () -> call.with(options).execute());
    assertEquals(99991663, e.code());
    assertEquals("Bearer t-other", last(sandbox).request().header("Authorization"));
    assertNull(last(sandbox).request().header(HELPDESK));
    call.execute();
    assertEquals(
        "Bearer " + sandbox.tenantToken(), last(sandbox).request().header("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noCredentialFollowsARedirect(int status) {
    try (ScriptedServer home = new ScriptedServer();
        ScriptedServer elsewhere = new ScriptedServer();
        Feishu feishu = home.client().build()) {
      elsewhere.answerJson("{\"code\":0,\"data\":{}}");
      home.answer(HttpResponse.of(status).header("Location", elsewhere.baseUrl()));
      assertThrows(
          FeishuException.class, () -> OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute());
      assertEquals(0, elsewhere.requests());
    }
  }

  @Test
  void noCredentialGoesToAnotherHost() {
    try (ScriptedServer home = new ScriptedServer();
        ScriptedServer elsewhere = new ScriptedServer();
        Feishu feishu = home.client().httpClient(Detour.to(elsewhere.baseUrl())).build()) {
      elsewhere.answerJson("{\"code\":0,\"data\":{}}");
      OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
      HttpRequest request = elsewhere.take();
      assertTrue(request.target().endsWith("/agent_schedules"));
      assertNull(request.header("Authorization"));
      assertNull(request.header(HELPDESK));
      assertEquals(0, home.requests());
    }
  }

  private static Exchange last(FeishuSandbox sandbox) {
    return sandbox.exchanges().get(sandbox.exchanges().size() - 1);
  }

  /** A caller's source as it may be: it keeps to no contract. */
  private record Given(@Nullable String text) implements TokenSource {
    @Override
    @SuppressWarnings("NullAway") // the point of it
    public String token() {
      return text;
    }
  }
}
