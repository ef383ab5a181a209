package io.larkfit.tests.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.FeishuException.Kind;
import io.larkfit.FeishuResponse;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.Payloads;
import io.larkfit.tests.support.SpecTree;
import io.larkfit.tests.support.SpecTree.Example;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Prism in Feishu's place: it checks each request against the spec and answers by its examples. */
@Tag(Witness.TAG)
class MockTest {
  private static final String VIOLATIONS = "sl-violations";
  private static final int INVENTIONS_OF_EACH = 10;

  private static Prism prism;

  @BeforeAll
  static void start() {
    prism = Prism.mock(Prism.document());
  }

  @AfterAll
  static void stop() {
    prism.close();
  }

  static Stream<Example> successes() {
    return SpecTree.responseExamples().filter(e -> e.value().path("code").asInt() == 0);
  }

  static Stream<Example> failures() {
    return SpecTree.responseExamples().filter(e -> e.value().path("code").asInt() != 0);
  }

  static Stream<Arguments> inventedFailures() {
    return Stream.of(OperationCall.values())
        .flatMap(
            call ->
                IntStream.of(200, 400, 403, 429, 500)
                    .boxed()
                    .flatMap(
                        status ->
                            IntStream.range(0, INVENTIONS_OF_EACH)
                                .mapToObj(i -> Arguments.of(call, status))));
  }

  @ParameterizedTest
  @EnumSource
  void ourRequestIsAccepted(OperationCall call) {
    // Left to itself, Prism may take the example of a failure.
    Preference preference =
        successes()
            .filter(example -> example.operation().id().equals(call.operationId()))
            .map(MockTest::preference)
            .findFirst()
            .orElseThrow();
    try (Feishu feishu = Witness.client(prism).httpClient(Witness.through(preference)).build()) {
      FeishuResponse<?> response = call.on(feishu).executeWithResponse();
      assertEquals(200, response.status());
      assertEquals(null, response.headers().get(VIOLATIONS));
    }
  }

  @Test
  void aRequestWithoutARequiredFieldIsNotAccepted() {
    try (Feishu feishu =
        Witness.client(prism).httpClient(Witness.through(Change.body("{}"))).build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class, OperationCall.CREATE_TIMEOFF_EVENT.on(feishu)::execute);
      assertEquals(190002, e.code());
    }
  }

  @ParameterizedTest
  @MethodSource("successes")
  void aSuccessfulExampleIsReadAsItStands(Example example) {
    Preference preference = preference(example);
    try (Feishu feishu = Witness.client(prism).httpClient(Witness.through(preference)).build()) {
      Object read = OperationCall.of(example.operation().id()).on(feishu).execute();
      assertEquals(example.value(), Payloads.read(preference.body()));
      assertEquals(Decoded.expected(example.operation(), example.value()), Decoded.json(read));
    }
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aDocumentedFailureIsReadAsItStands(Example example) {
    Preference preference = preference(example);
    try (Feishu feishu = Witness.client(prism).httpClient(Witness.through(preference)).build()) {
      FeishuException e =
          assertThrows(
              FeishuException.class,
              OperationCall.of(example.operation().id()).on(feishu)::execute);
      assertEquals(example.value(), Payloads.read(preference.body()));
      assertTells(e, statusOf(example), preference.body());
      Kind kind =
          e.documented() != null && e.documented().kind().equals("internal")
              ? Kind.OUTCOME_UNKNOWN
              : Kind.REFUSED;
      assertEquals(kind, e.kind());
    }
  }

  @ParameterizedTest
  @MethodSource("inventedFailures")
  void aFailureThatPrismMakesUpIsReadAsItStands(OperationCall call, int status) {
    Preference preference = Preference.invented(status);
    try (Feishu feishu = Witness.client(prism).httpClient(Witness.through(preference)).build()) {
      FeishuException e = assertThrows(FeishuException.class, call.on(feishu)::execute);
      assertTells(e, status, preference.body());
      assertEquals(status >= 500 ? Kind.OUTCOME_UNKNOWN : Kind.REFUSED, e.kind(), preference::body);
    }
  }

  private static void assertTells(FeishuException e, int status, String body) {
    JsonNode envelope = Payloads.read(body);
    assertEquals(status, e.httpStatus(), body);
    assertEquals(envelope.path("code").longValue(), e.code(), body);
    assertEquals(envelope.path("msg").textValue(), e.apiMessage(), body);
    assertEquals(body, e.rawBody());
    assertEquals(SpecTree.root().at("/components/headers/LogId/example").asText(), e.logId());
  }

  private static Preference preference(Example example) {
    return Preference.example(statusOf(example), nameOf(example));
  }

  /** A failure without a status of its own is asked for as one that the operation does not list. */
  private static int statusOf(Example example) {
    String status = example.place().split(" ")[0];
    return status.equals("default") ? 418 : Integer.parseInt(status);
  }

  private static String nameOf(Example example) {
    return example.place().split(" ")[1];
  }
}
