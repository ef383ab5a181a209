package io.larkfit.tests.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.Feishu;
import io.larkfit.FeishuBuilder;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.tests.peer.Account;
import io.larkfit.tests.peer.Caller;
import io.larkfit.tests.peer.Network;
import io.larkfit.tests.peer.OfficialSdk;
import io.larkfit.tests.support.Messages;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.Payloads;
import io.larkfit.tests.support.SpecTree;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prism's own words: successes that it makes up, and refusals that no page documents. */
@Tag(Witness.TAG)
class StrangeAnswersTest {
  private static final String PROBLEM = "https://stoplight.io/prism/errors#";

  private static Prism prism;

  @BeforeAll
  static void start() {
    prism = Prism.mock(Documents.successesOnly());
  }

  @AfterAll
  static void stop() {
    prism.close();
  }

  @RepeatedTest(40)
  void aSuccessThatPrismMakesUpIsReadAsItStands() {
    for (OperationCall call : OperationCall.values()) {
      Preference preference = Preference.invented(200);
      try (Feishu feishu = Witness.client(prism).httpClient(Witness.through(preference)).build()) {
        Object read = call.on(feishu).execute();
        JsonNode body = Payloads.read(preference.body());
        assertEquals(
            Decoded.expected(SpecTree.operation(call.operationId()), body),
            Decoded.json(read),
            preference::body);
      }
    }
  }

  /** Of all that it sends: a refusal would be no documented one, and no success. */
  @ParameterizedTest
  @EnumSource
  void theOfficialSdksRequestIsAccepted(OperationCall call) {
    try (Caller sdk =
        new OfficialSdk(prism.baseUrl(), Account.ofApp("cli_witness"), Network.usual())) {
      assertEquals("success", Witness.call(call, sdk).text());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISSUE_TENANT_ACCESS_TOKEN")
  void aMissingCredentialIsRefused(OperationCall call) {
    FeishuException e =
        refused(call, http -> http.addNetworkInterceptor(Change.without("Authorization")), b -> b);
    assertProblem(e, 401, "UNAUTHORIZED");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownPathIsRefused(OperationCall call) {
    FeishuException e = refused(call, http -> http, b -> b.baseUrl(prism.baseUrl() + "elsewhere"));
    assertProblem(e, 404, "NO_PATH_MATCHED_ERROR");
  }

  @ParameterizedTest
  @EnumSource
  void anotherMethodIsRefused(OperationCall call) {
    FeishuException e = refused(call, http -> http.addInterceptor(Change.method("DELETE")), b -> b);
    assertProblem(e, 405, "NO_METHOD_MATCHED_ERROR");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GET_AGENT_SCHEDULE")
  void aBodyAgainstTheSchemaIsRefused(OperationCall call) {
    FeishuException e = refused(call, http -> http.addInterceptor(Change.body("[]")), b -> b);
    assertProblem(e, 422, "UNPROCESSABLE_ENTITY");
  }

  private static FeishuException refused(
      OperationCall call,
      UnaryOperator<OkHttpClient.Builder> http,
      UnaryOperator<FeishuBuilder> client) {
    FeishuBuilder builder =
        client
            .apply(Witness.client(prism))
            .httpClient(http.apply(new OkHttpClient.Builder()).build());
    try (Feishu feishu = builder.build()) {
      return assertThrows(FeishuException.class, call.on(feishu)::execute);
    }
  }

  /** An error without the platform's envelope: no code, and everything else told. */
  private static void assertProblem(FeishuException e, int status, String type) {
    assertEquals(Kind.REFUSED, e.kind());
    assertEquals(status, e.httpStatus());
    assertNull(e.code());
    JsonNode problem = Payloads.read(String.valueOf(e.rawBody()));
    assertEquals(PROBLEM + type, problem.path("type").asText());
    assertEquals(status, problem.path("status").asInt());
    Messages.assertSays(e, e.operation());
    Messages.assertSays(e, String.valueOf(status));
    Messages.assertSays(e, "application/problem+json");
    Messages.assertSaysNot(e, "witness");
  }
}
