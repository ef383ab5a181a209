package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.page.PageReader;
import io.larkfit.spec.record.Recorded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page whose example is cut off, so that its reader can only guess how fields are nested. */
class UncertainNestingTest {

  private static final Path PAGE =
      Path.of("src/test/resources/pages/core/helpdesk-v1__agent-schedules__get.md");

  private static List<Drift> drifts(String original, String replacement) throws Exception {
    String text = Files.readString(PAGE).replace("\"status\": 1,", "\"status\": 1, …");
    assertTrue(text.contains(original), original);
    byte[] page = text.replace(original, replacement).getBytes(StandardCharsets.UTF_8);
    Recorded recorded = Recorded.of(new PageReader().read("schedules.md", page));
    assertTrue(!recorded.page().response().body().structure().isCertain());
    return DriftCheck.of(Shipped.document(), Shipped.differences()).check(recorded);
  }

  private static List<String> told(List<Drift> drifts) {
    return drifts.stream().map(drift -> drift.check().id() + " " + drift.subject()).toList();
  }

  @Test
  void nestingThatIsNotTheSpecsIsToldOnceAndBreaksNobody() throws Exception {
    List<Drift> drifts = drifts("", "");

    assertEquals(List.of("structure-changed structure.response"), told(drifts));
    assertEquals(Severity.DOCUMENTATION, drifts.get(0).severity());
    assertTrue(drifts.get(0).line() > 0);
  }

  @Test
  void fieldWhoseNameIsGoneIsStillTold() throws Exception {
    List<String> told = told(drifts("email | string | where to write\n", ""));

    assertTrue(
        told.contains("field-removed response.data.agent_schedule.agent.email"), told.toString());
    assertEquals(2, told.size(), told.toString());
  }

  @Test
  void fieldWhoseNameIsNewIsStillTold() throws Exception {
    List<String> told =
        told(drifts("email | string | where to write\n", "email | string | x\nfax | string | y\n"));

    assertTrue(
        told.stream().anyMatch(t -> t.matches("field-added response\\..*\\.fax")), told.toString());
    assertEquals(2, told.size(), told.toString());
  }

  @Test
  void facetOfAFieldIsComparedWhereverTheFieldIs() throws Exception {
    List<String> told = told(drifts("email | string |", "email | int |"));

    assertTrue(
        told.contains("type-changed response.data.agent_schedule.agent.email#type"),
        told.toString());
    assertEquals(2, told.size(), told.toString());
  }
}
