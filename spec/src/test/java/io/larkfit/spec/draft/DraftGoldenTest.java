package io.larkfit.spec.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.larkfit.spec.fact.Page;
import io.larkfit.spec.lint.SpecLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drafted of pages: of some to the letter, of all so that it lints clean. */
@Tag("everywhere")
class DraftGoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/pages/draft");

  /** What stands before the paths is the same in all of them; what is shared, too. */
  private static final String PATHS = "\npaths:\n";

  static Stream<Path> pages() {
    return DraftPages.in("draft").stream();
  }

  static Stream<Path> ofOurs() {
    return DraftPages.ofOurs();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsDraftedAsItsGoldenSays(Path page) throws IOException, DraftException {
    String actual = own(Draft.of(List.of(DraftPages.read(page))).text());

    Path golden = GOLDENS.resolve(String.valueOf(page.getFileName()).replace(".md", ".yaml"));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  /** The paths, and the schemas of the page's own. */
  private static String own(String text) {
    int paths = text.indexOf(PATHS);
    int components = text.indexOf("\ncomponents:\n");
    int schemas = text.indexOf("    # -----", text.indexOf("    FailureHelp:", components));
    return text.substring(paths + 1, components).stripTrailing()
        + "\n"
        + (schemas < 0 ? "" : "\n" + text.substring(schemas));
  }

  @ParameterizedTest
  @MethodSource("ofOurs")
  void draftOfAnyPageLintsClean(Path page) throws DraftException {
    String text = Draft.of(List.of(DraftPages.read(page))).text();

    assertEquals(List.of(), SpecLint.strict().check(text), text);
  }

  @Test
  void draftOfManyPagesLintsCleanToo() throws DraftException {
    assertEquals(List.of(), SpecLint.strict().check(Draft.of(all()).text()));
  }

  @Test
  void samePagesGiveTheSameText() throws DraftException {
    assertEquals(Draft.of(all()), Draft.of(all()));
  }

  private static List<Page> all() {
    return pages().map(DraftPages::read).toList();
  }
}
