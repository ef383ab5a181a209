package io.larkfit.tests.fuzz;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.tests.support.OperationCall;
import io.larkfit.tests.support.SpecTree;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation turns any answer into a value or into the failure that it reports. */
class CallFuzzTest {
  private static final List<Integer> STATUSES =
      List.of(200, 200, 200, 200, 201, 204, 302, 400, 400, 401, 403, 404, 408, 429, 500, 502, 503);
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-8",
          "application/json; charset=utf-8",
          "application/problem+json",
          "application/json; charset=gbk",
          "application/json; charset=utf-16",
          "application/json; charset=none-such",
          "text/html",
          "nonsense");
  private static final Map<String, List<SpecTree.Example>> ANSWERS =
      SpecTree.responseExamples().collect(groupingBy(example -> example.operation().id()));
  private static final List<JsonNode> EXAMPLES =
      SpecTree.responseExamples().map(SpecTree.Example::value).toList();

  private final AnswerCheck check = new AnswerCheck();

  @AfterEach
  void close() {
    check.close();
  }

  @Test
  void everyAnswerIsAValueOrTheFailureThatItReports() {
    Fuzzing.run("calls", 2_000, this::call);
  }

  private String call(Random random) {
    OperationCall[] calls = OperationCall.values();
    OperationCall call = calls[random.nextInt(calls.length)];
    int status = STATUSES.get(random.nextInt(STATUSES.size()));
    String type = TYPES.get(random.nextInt(TYPES.size()));
    JsonNode seed = seed(call.operationId(), random);
    return check.answer(call, status, type, new JsonMutator(random, EXAMPLES).mutate(seed));
  }

  /** A documented answer; mostly a success, whose values are random or those of the example. */
  private static JsonNode seed(String operation, Random random) {
    List<SpecTree.Example> all = ANSWERS.get(operation);
    List<SpecTree.Example> successes =
        all.stream().filter(example -> example.place().startsWith("200")).toList();
    List<SpecTree.Example> chosen = random.nextInt(3) == 0 ? all : successes;
    SpecTree.Example example = chosen.get(random.nextInt(chosen.size()));
    if (chosen == all || random.nextBoolean()) {
      return example.value();
    }
    JsonNode made = new SchemaInstances(random).of(example.schema());
    return made instanceof ObjectNode object && random.nextInt(4) > 0
        ? object.put("code", 0)
        : made;
  }
}
