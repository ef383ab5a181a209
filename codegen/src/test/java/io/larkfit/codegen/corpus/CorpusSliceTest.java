package io.larkfit.codegen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    outcomes =
        new CorpusRun(List.of(Contender.LARKFIT), scratch, progress)
            .run(SLICE.stream().map(Corpus::named).toList());
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
  void membersOfFeishuHaveTypes() {
    assertEquals(
        List.of(),
        outcomes.stream()
            .filter(outcome -> outcome.spec().startsWith("feishu/"))
            .flatMap(CorpusSliceTest::untyped)
            .toList());
  }

  private static Stream<String> untyped(Outcome outcome) {
    return outcome.members().untyped().stream().map(member -> outcome.spec() + " " + member);
  }
}
