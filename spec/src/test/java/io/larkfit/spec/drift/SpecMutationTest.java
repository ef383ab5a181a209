package io.larkfit.spec.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.lint.Finding;
import io.larkfit.spec.lint.SpecLint;
import io.larkfit.spec.record.Recorded;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Changes, removes and renames every single thing that the spec says, one at a time: drift or lint
 * catch it, or a rule says why no page could.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecMutationTest {

  /** What became of a mutation. */
  private enum Outcome {
    DRIFT,
    LINT,
    OWN,
    MISSED,
    NOT_NAMED,
    POINTS_NOWHERE
  }

  private record Result(Mutation mutation, Outcome outcome, String told) {}

  private List<Result> results = List.of();

  @BeforeAll
  void mutate() throws Exception {
    JsonNode spec = Shipped.document().root().json();
    Differences deliberate = Shipped.differences();
    List<Recorded> records = Shipped.records();
    results =
        Mutations.of(spec, SpecMutationTest::changed).toList().parallelStream()
            .map(mutation -> result(mutation, deliberate, records))
            .toList();
    print();
  }

  @Test
  void everyFactOfAPageIsCaught() {
    assertEquals(List.of(), of(Outcome.MISSED));
  }

  @Test
  void whatIsCaughtIsNamed() {
    assertEquals(List.of(), of(Outcome.NOT_NAMED));
  }

  @Test
  void everyDriftPointsToAPlaceInTheDocument() {
    assertEquals(List.of(), of(Outcome.POINTS_NOWHERE));
  }

  @Test
  void everyRuleThatExcusesIsNeeded() {
    List<String> told = of(Outcome.OWN);
    for (String reason : OwnFacts.reasons()) {
      assertTrue(told.stream().anyMatch(text -> text.endsWith(reason)), reason);
    }
  }

  private List<String> of(Outcome outcome) {
    return results.stream()
        .filter(result -> result.outcome() == outcome)
        .map(result -> result.mutation() + " → " + result.told())
        .toList();
  }

  private static Result result(Mutation mutation, Differences deliberate, List<Recorded> records) {
    String own = OwnFacts.reason(mutation);
    if (own != null) {
      return new Result(mutation, Outcome.OWN, own);
    }
    JsonNode tree = mutation.tree();
    List<Drift> drifts = DriftCheck.of(Document.of(tree), deliberate).checkAll(records);
    if (drifts.stream().anyMatch(drift -> tree.at(drift.pointer()).isMissingNode())) {
      return new Result(mutation, Outcome.POINTS_NOWHERE, drifts.toString());
    }
    if (drifts.stream()
        .anyMatch(drift -> Naming.names(mutation, drift.pointer(), drift.toString()))) {
      return new Result(mutation, Outcome.DRIFT, drifts.toString());
    }
    List<Finding> findings = SpecLint.strict().check(tree.toString());
    if (findings.stream()
        .anyMatch(finding -> Naming.names(mutation, finding.pointer(), finding.toString()))) {
      return new Result(mutation, Outcome.LINT, findings.toString());
    }
    boolean caught = !drifts.isEmpty() || !findings.isEmpty();
    return new Result(
        mutation, caught ? Outcome.NOT_NAMED : Outcome.MISSED, drifts.toString() + findings);
  }

  private void print() {
    Map<Outcome, Long> counts =
        results.stream()
            .collect(Collectors.groupingBy(Result::outcome, TreeMap::new, Collectors.counting()));
    System.out.println(results.size() + " mutations of the spec: " + counts);
    results.stream()
        .filter(result -> result.outcome() == Outcome.OWN)
        .collect(Collectors.groupingBy(Result::told, TreeMap::new, Collectors.counting()))
        .forEach((reason, count) -> System.out.println("  no page says: " + reason + ", " + count));
  }

  /**
   * A change that leaves the document well-formed where it can, so that lint alone is not enough.
   */
  private static String changed(String key, String text) {
    return switch (key) {
      case "type" -> text.equals("string") ? "integer" : "string";
      case "in" -> text.equals("query") ? "header" : "query";
      case "format" -> text.equals("int32") ? "int64" : "date-time";
      default -> Mutations.bumped(text);
    };
  }
}
