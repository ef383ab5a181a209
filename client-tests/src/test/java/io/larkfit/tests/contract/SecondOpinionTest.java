package io.larkfit.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.tests.support.Payloads;
import io.larkfit.tests.support.SpecTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the second validator says something: the examples pass, and what is wrong doesn't. */
@Tag("everywhere")
class SecondOpinionTest {

  static Stream<SpecTree.Example> examples() {
    return Stream.concat(SpecTree.requestExamples(), SpecTree.responseExamples());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleSatisfiesItsSchema(SpecTree.Example example) {
    assertEquals(List.of(), Payloads.problems(example.schema(), example.value().toString()));
  }

  @Test
  void aWrongPayloadIsFound() {
    JsonNode schema = SpecTree.schema("WeekdaySchedule");
    assertFalse(Payloads.problems(schema, "{\"weekday\": 8}").isEmpty());
    assertFalse(Payloads.problems(schema, "{\"end_time\": \"24:01\"}").isEmpty());
  }

  @Test
  void twoKindsOfTimeInOneTimeoffAreFound() {
    String mixed =
        """
        {"user_id": "ou_1", "timezone": "UTC", "start_time": "2026-04-01",
         "end_time": "1775019600"}\
        """;
    JsonNode schema = SpecTree.schema("CreateTimeoffEventRequest");
    assertFalse(Payloads.problems(schema, mixed).isEmpty());
    assertEquals(List.of(), Payloads.problems(schema, mixed.replace("2026-04-01", "1775019000")));
  }
}
