package io.larkfit.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.spec.lint.Finding;
import io.larkfit.spec.lint.SpecLint;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The document that is shipped passes its lint. */
@Tag("everywhere")
class LarkfitSpecLintTest {

  @Test
  void lintFindsNothingInTheShippedDocument() {
    String findings =
        SpecLint.strict().check(LarkfitSpec.TEXT).stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n"));

    assertEquals("", findings);
  }
}
