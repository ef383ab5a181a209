package io.larkfit.codegen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.larkfit.codegen.fidelity.Figure;
import io.larkfit.codegen.fidelity.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A slice of the corpus for every build: documents that between them use most of what OpenAPI has.
 * The whole is {@link CorpusIT}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusSliceTest {
  private static final List<String> SLICE =
      List.of(
          "3_0/allOf_composition_discriminator.yaml",
          "3_0/any_type.yaml",
          "3_0/echo_api.yaml",
          "3_0/parameter-test-spec.yaml",
          "3_0/required-and-nullable-properties.yaml",
          "3_1/oneOf.yaml",
          "3_1/null-types-with-type-array.yaml",
          "feishu/authen.yaml");

  private List<Outcome> outcomes;

  @BeforeAll
  void generate(@TempDir Path scratch) throws InterruptedException {
    Progress progress = new Progress(System.out, "slice of the corpus", SLICE.size());
    outcomes = CorpusRun.quick(scratch, progress).run(SLICE.stream().map(Corpus::named).toList());
  }

  @Test
  void everythingGeneratedCompilesWithoutAWarningAndNothingCrashes() {
    assertEquals(
        List.of(),
        outcomes.stream()
            .filter(outcome -> !outcome.compiled())
            .filter(outcome -> outcome.verdict() != Outcome.Verdict.REFUSED)
            .map(outcome -> outcome.spec() + ": " + outcome.messages())
            .toList());
  }

  @Test
  void refusedAreThoseListedAndNoOthers() {
    assertEquals("", String.join("\n", Refusals.differences(outcomes)));
  }

  @Test
  void everyMemberAndParameterHasAPlaceAndAType() {
    assertEquals("", found(Figure.UNTYPED, Figure.DROPPED, Figure.MEASURE_FAILED));
  }

  @Test
  void examplesSurvive() {
    assertEquals("", found(Figure.EXAMPLES_LOST));
    int examples = count(Figure.EXAMPLES_EQUAL);
    assertTrue(examples > 20, () -> "examples are found and compared: " + examples);
    int instances = count(Figure.INSTANCES_EQUAL);
    assertTrue(instances > 100, () -> "instances are made and compared: " + instances);
  }

  private int count(Figure figure) {
    return outcomes.stream().mapToInt(outcome -> outcome.fidelity().count(figure)).sum();
  }

  private String found(Figure... figures) {
    Set<Figure> wanted = Set.of(figures);
    return outcomes.stream()
        .flatMap(outcome -> outcome.fidelity().findings().stream())
        .filter(finding -> wanted.contains(finding.figure()))
        .map(Finding::toString)
        .collect(Collectors.joining("\n"));
  }
}
