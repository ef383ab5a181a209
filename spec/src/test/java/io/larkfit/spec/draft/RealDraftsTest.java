package io.larkfit.spec.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.larkfit.spec.lint.Finding;
import io.larkfit.spec.lint.SpecLint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The platform's own pages, in a directory that {@code -Dfeishu.docs} names. They are not part of
 * the project; without them this is skipped.
 */
class RealDraftsTest {

  @Test
  void draftsOfRealPagesLintClean() throws DraftException {
    String docs = System.getProperty("feishu.docs");
    assumeTrue(docs != null, "-Dfeishu.docs names no directory");
    List<String> findings = new ArrayList<>();
    int pages = 0;
    int marks = 0;
    for (String folder : List.of("seeds", "pages", "pairs")) {
      for (Path file : DraftPages.in(Path.of(docs, folder))) {
        Draft draft = Draft.of(List.of(DraftPages.read(file)));
        pages++;
        marks += draft.marks();
        for (Finding finding : SpecLint.strict().check(draft.text())) {
          findings.add(file + " " + finding);
        }
      }
    }

    System.out.printf(
        Locale.ROOT,
        "%d pages drafted, %d findings of the lint, %d places to decide%n",
        pages,
        findings.size(),
        marks);
    assertEquals(List.of(), findings);
  }
}
