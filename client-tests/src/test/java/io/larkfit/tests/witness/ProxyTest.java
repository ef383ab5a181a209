package io.larkfit.tests.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.tests.peer.Account;
import io.larkfit.tests.peer.Caller;
import io.larkfit.tests.peer.Network;
import io.larkfit.tests.peer.OfficialSdk;
import io.larkfit.tests.support.Messages;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.ScriptedServer;
import io.larkfit.tests.support.SpecTree;
import io.larkfit.tests.support.SpecTree.DocumentedFailure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prism between the client and the sandbox. It passes on only what the spec permits, in both
 * directions, and answers by an error of its own otherwise.
 */
@Tag(Witness.TAG)
class ProxyTest {
  private static FeishuSandbox sandbox;
  private static Prism prism;

  @BeforeAll
  static void start() {
    sandbox = FeishuSandbox.start();
    prism = Prism.before(sandbox.baseUrl());
  }

  @AfterAll
  static void stop() {
    prism.close();
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  static Stream<DocumentedFailure> failures() {
    return SpecTree.failures();
  }

  @ParameterizedTest
  @EnumSource
  void ourCallAndItsAnswerPass(OperationCall call) {
    try (Feishu feishu = client()) {
      OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
      assertEquals(200, call.on(feishu).executeWithResponse().status());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOfficialSdksCallAndItsAnswerPass(OperationCall call) {
    Account account =
        new Account(
            sandbox.appId(),
            sandbox.appSecret(),
            sandbox.userToken(),
            sandbox.helpdeskId(),
            sandbox.helpdeskToken());
    try (Caller sdk = new OfficialSdk(prism.baseUrl(), account, Network.usual())) {
      Witness.call(OperationCall.CREATE_AGENT_SCHEDULES, sdk);
      assertEquals("success", Witness.call(call, sdk).text());
    }
    // The sandbox's opinion on the same requests.
    assertTrue(sandbox.exchanges().stream().allMatch(e -> e.problems().isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theSandboxsFailurePasses(DocumentedFailure failure) {
    OperationCall call = OperationCall.of(failure.operation().id());
    try (Feishu feishu = client()) {
      OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
      sandbox.fail(call.operationId(), failure.code());
      FeishuException e = assertThrows(FeishuException.class, call.on(feishu)::execute);
      assertEquals(failure.code(), e.code(), e::rawBody);
    }
  }

  @Test
  void aRequestAgainstTheSpecDoesNotPass() {
    try (Feishu feishu =
        sandbox
            .clientBuilder()
            .baseUrl(prism.baseUrl())
            .tenantToken(sandbox.tenantToken())
            .httpClient(Witness.through(Change.body("{}")))
            .build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, OperationCall.CREATE_TIMEOFF_EVENT.on(feishu)::execute);
      assertEquals(422, e.httpStatus());
      assertEquals(List.of(), sandbox.exchanges());
    }
  }

  @Test
  void anAnswerAgainstTheSpecDoesNotPass() {
    try (ScriptedServer server = new ScriptedServer();
        Prism between = Prism.before(server.baseUrl());
        Feishu feishu = Witness.client(between).build()) {
      server.answerJson("{\"code\":0,\"data\":{\"agent_schedule\":{\"status\":\"on duty\"}}}");
      FeishuException e =
          assertThrows(FeishuException.class, OperationCall.GET_AGENT_SCHEDULE.on(feishu)::execute);
      assertEquals(500, e.httpStatus());
      assertNull(e.code());
      Messages.assertSays(e, "application/problem+json");
    }
  }

  private static Feishu client() {
    return sandbox.clientBuilder().baseUrl(prism.baseUrl()).build();
  }
}
