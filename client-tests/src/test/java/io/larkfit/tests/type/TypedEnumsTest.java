package io.larkfit.tests.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.tests.support.SpecTree;
import io.larkfit.type.AgentStatus;
import io.larkfit.type.Weekday;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two hand-written enums hold exactly the spec's values, by the spec's names. */
class TypedEnumsTest {

  @Test
  void weekdayHasTheSpecsValuesAndNoOther() {
    Map<String, Integer> written = new LinkedHashMap<>();
    Stream.of(Weekday.values())
        .filter(weekday -> weekday != Weekday.UNRECOGNIZED)
        .forEach(weekday -> written.put(weekday.name(), weekday.value()));
    assertEquals(specValues("Weekday"), written);
  }

  @Test
  void weekdayOfEachSpecValueIsItsConstant() {
    specValues("Weekday")
        .forEach((name, value) -> assertEquals(Weekday.valueOf(name), Weekday.of(value)));
  }

  @Test
  void agentStatusHasTheSpecsValuesAndNoOther() {
    Map<String, Integer> written = new LinkedHashMap<>();
    Stream.of(AgentStatus.values())
        .filter(status -> status != AgentStatus.UNRECOGNIZED)
        .forEach(status -> written.put(status.name(), status.value()));
    assertEquals(specValues("AgentStatus"), written);
  }

  @Test
  void agentStatusOfEachSpecValueIsItsConstant() {
    specValues("AgentStatus")
        .forEach((name, value) -> assertEquals(AgentStatus.valueOf(name), AgentStatus.of(value)));
  }

  @Test
  void otherNumbersAreUnrecognized() {
    for (int value : new int[] {-1, 0, 8, 12, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertEquals(Weekday.UNRECOGNIZED, Weekday.of(value));
      assertEquals(AgentStatus.UNRECOGNIZED, AgentStatus.of(value));
    }
  }

  @Test
  void unrecognizedHasNoValue() {
    assertThrows(IllegalStateException.class, Weekday.UNRECOGNIZED::value);
    assertThrows(IllegalStateException.class, AgentStatus.UNRECOGNIZED::value);
  }

  private static Map<String, Integer> specValues(String schema) {
    JsonNode node = SpecTree.schema(schema);
    Map<String, Integer> values = new LinkedHashMap<>();
    for (int i = 0; i < node.required("enum").size(); i++) {
      values.put(node.required("x-enum-varnames").get(i).asText(), node.get("enum").get(i).asInt());
    }
    return values;
  }
}
