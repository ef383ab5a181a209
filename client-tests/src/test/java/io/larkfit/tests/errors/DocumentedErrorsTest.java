package io.larkfit.tests.errors;

import static io.larkfit.tests.support.Messages.assertSays;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.DocumentedError;
import io.larkfit.ErrorCatalogue;
import io.larkfit.Feishu;
import io.larkfit.FeishuException;
import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.Payloads;
import io.larkfit.tests.support.SpecTree;
import io.larkfit.tests.support.SpecTree.DocumentedFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each documented error of each operation, as the caller meets it. */
@ExtendWith(FeishuSandboxExtension.class)
class DocumentedErrorsTest {

  static Stream<DocumentedFailure> documentedFailures() {
    return SpecTree.failures();
  }

  static Stream<DocumentedFailure> failuresWithADocumentedStatus() {
    return SpecTree.failures().filter(failure -> failure.node().has("status"));
  }

  @ParameterizedTest
  @MethodSource("documentedFailures")
  void theExceptionSaysWhatTheSpecSays(
      DocumentedFailure failure, FeishuSandbox sandbox, Feishu feishu) {
    FeishuException e = meet(failure, sandbox, feishu);
    Exchange exchange = last(failure.operation().id(), sandbox);
    JsonNode sent = Payloads.read(exchange.response().body());
    DocumentedError documented = e.documented();
    assertNotNull(documented);
    assertAll(
        () -> assertEquals(expectedKind(failure), e.kind()),
        () -> assertEquals(failure.operation().id(), e.operation()),
        () -> assertEquals(exchange.response().status(), e.httpStatus()),
        () -> assertEquals(failure.code(), e.code()),
        () -> assertEquals(sent.path("msg").asText(), e.apiMessage()),
        () -> assertEquals(exchange.response().header("X-Tt-Logid"), e.logId()),
        () -> assertEquals(failure.text("meaning"), documented.meaning()),
        () -> assertEquals(failure.text("remedy"), documented.remedy()),
        () -> assertEquals(failure.text("kind"), documented.kind()),
        () -> assertEquals(failure.text("remedy"), e.remedy()),
        () -> assertEquals(scopes(failure), e.scopes()),
        () -> assertEquals(exchange.response().body(), e.rawBody()));
  }

  @ParameterizedTest
  @MethodSource("documentedFailures")
  void theMessageNamesOperationCodeRemedyAndLogId(
      DocumentedFailure failure, FeishuSandbox sandbox, Feishu feishu) {
    FeishuException e = meet(failure, sandbox, feishu);
    assertAll(
        () -> assertSays(e, failure.operation().id()),
        () -> assertSays(e, Long.toString(failure.code())),
        () -> assertSays(e, failure.text("remedy")),
        () -> assertSays(e, String.valueOf(e.logId())));
    if (failure.text("kind").equals("scope-missing")) {
      scopes(failure).forEach(scope -> assertSays(e, scope));
    }
  }

  @ParameterizedTest
  @MethodSource("failuresWithADocumentedStatus")
  void theDocumentedStatusIsTheOneThatIsAnswered(
      DocumentedFailure failure, FeishuSandbox sandbox, Feishu feishu) {
    FeishuException e = meet(failure, sandbox, feishu);
    assertEquals(failure.node().get("status").asInt(), e.httpStatus());
  }

  @Test
  void theCatalogueHoldsWhatTheSpecDocumentsAndNothingElse() {
    SpecTree.operations()
        .forEach(
            operation -> {
              List<Long> documented = new ArrayList<>();
              operation
                  .node()
                  .path("x-larkfit-errors")
                  .forEach(error -> documented.add(error.path("code").longValue()));
              assertEquals(
                  documented,
                  ErrorCatalogue.of(operation.id()).stream().map(DocumentedError::code).toList());
            });
    List<Long> common = new ArrayList<>();
    SpecTree.root()
        .path("x-larkfit-errors")
        .forEach(error -> common.add(error.path("code").longValue()));
    assertEquals(common, ErrorCatalogue.common().stream().map(DocumentedError::code).toList());
  }

  /** What the operation was answered last; a token may have been asked for since. */
  private static Exchange last(String operation, FeishuSandbox sandbox) {
    return sandbox.exchanges().stream()
        .filter(exchange -> operation.equals(exchange.operationId()))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static FeishuException meet(
      DocumentedFailure failure, FeishuSandbox sandbox, Feishu feishu) {
    OperationCall call = OperationCall.of(failure.operation().id());
    sandbox.fail(call.operationId(), failure.code());
    return assertThrows(FeishuException.class, () -> call.on(feishu).execute());
  }

  private static FeishuException.Kind expectedKind(DocumentedFailure failure) {
    return failure.text("kind").equals("internal")
        ? FeishuException.Kind.OUTCOME_UNKNOWN
        : FeishuException.Kind.REFUSED;
  }

  private static List<String> scopes(DocumentedFailure failure) {
    List<String> scopes = new ArrayList<>();
    failure.operation().node().path("x-larkfit-scopes").forEach(s -> scopes.add(s.asText()));
    return scopes;
  }
}
