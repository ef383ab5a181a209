package io.larkfit.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.Feishu;
import io.larkfit.sandbox.Exchange;
import io.larkfit.sandbox.FeishuSandbox;
import io.larkfit.sandbox.FeishuSandboxExtension;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.Payloads;
import io.larkfit.tests.support.SpecTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each operation through the client's public API, request and response held against the spec by two
 * validators.
 */
@ExtendWith(FeishuSandboxExtension.class)
@Tag("everywhere")
class ContractTest {

  @Test
  void everyOperationOfTheSpecIsCalledHere() {
    Set<String> called =
        Stream.of(OperationCall.values())
            .map(OperationCall::operationId)
            .collect(Collectors.toSet());
    assertEquals(
        SpecTree.operations().map(SpecTree.Operation::id).collect(Collectors.toSet()), called);
  }

  @ParameterizedTest
  @EnumSource
  void theRequestKeepsTheContract(OperationCall call, FeishuSandbox sandbox, Feishu feishu) {
    Exchange exchange = exchange(call, sandbox, feishu);
    assertEquals(List.of(), exchange.problems());
    JsonNode body = SpecTree.operation(call.operationId()).node().path("requestBody");
    if (!body.isMissingNode()) {
      JsonNode schema = SpecTree.resolve(body).at("/content/application~1json/schema");
      assertEquals(List.of(), Payloads.problems(schema, exchange.request().body()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theResponseKeepsTheContract(OperationCall call, FeishuSandbox sandbox, Feishu feishu) {
    Exchange exchange = exchange(call, sandbox, feishu);
    assertEquals(200, exchange.response().status());
    JsonNode response = SpecTree.operation(call.operationId()).node().at("/responses/200");
    JsonNode schema = SpecTree.resolve(response).at("/content/application~1json/schema");
    assertTrue(schema.isObject());
    assertEquals(List.of(), Payloads.problems(schema, exchange.response().body()));
  }

  private static Exchange exchange(OperationCall call, FeishuSandbox sandbox, Feishu feishu) {
    OperationCall.CREATE_AGENT_SCHEDULES.on(feishu).execute();
    call.on(feishu).execute();
    Exchange exchange = sandbox.exchanges().get(sandbox.exchanges().size() - 1);
    assertEquals(call.operationId(), exchange.operationId());
    return exchange;
  }
}
