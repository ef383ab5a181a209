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
          "3_0/callbacks.yaml",
          "3_0/composed-oneof.yaml",
          "3_0/deepobject.yaml",
          "3_0/echo_api.yaml",
          "3_0/enum_number.yaml",
          "3_0/form-multipart-binary-array.yaml",
          "3_0/issue_19393_map_of_inner_enum.yaml",
          "3_0/mapSchemas.yaml",
          "3_0/nested_anyof.yaml",
          "3_0/oneOfDiscriminator.yaml",
          "3_0/parameter-test-spec.yaml",
          "3_0/petstore-multiple-2xx-responses.yaml",
          "3_0/petstore-with-complex-headers.yaml",
          "3_0/recursion.yaml",
          "3_0/required-and-nullable-properties.yaml",
          "3_0/schema-with-special-characters.yaml",
          "3_1/oneOf.yaml",
          "3_1/null-types-with-type-array.yaml",
          "3_1/petstore.yaml",
          "3_1/polymorphism-and-discriminator.yaml",
          "3_1/webhooks.yaml",
          "feishu/auth.yaml",
          "feishu/authen.yaml",
          "feishu/helpdesk.yaml");

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
    assertTrue(count(Figure.EXAMPLES_EQUAL) > 20, "examples are found and compared");
    assertTrue(count(Figure.INSTANCES_EQUAL) > 200, "instances are made and compared");
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
