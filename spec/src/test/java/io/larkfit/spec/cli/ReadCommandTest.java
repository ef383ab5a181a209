package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code larkfit read} prints, and its exit status. */
@Tag("everywhere")
class ReadCommandTest {

  private static final String PAGES = "src/test/resources/pages/";
  private static final String PAGE = PAGES + "quirks/nesting-from-types.md";
  private static final String OTHER = PAGES + "quirks/nesting-that-is-not-told.md";
  private static final String BROKEN = PAGES + "broken/article.md";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Larkfit.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private JsonNode json() throws JsonProcessingException {
    return new ObjectMapper().readTree(out.toString());
  }

  @Test
  void onePageIsAnObjectWithItsTree() throws JsonProcessingException {
    assertEquals(0, run("read", PAGE, "--json"));

    JsonNode page = json();
    assertEquals(PAGE, page.path("file").asText());
    assertEquals("GET", page.path("method").asText());
    assertEquals("certain", page.at("/structure/response").asText());
    assertEquals("id", page.at("/response/2/children/0/children/0/name").asText());
  }

  @Test
  void severalPagesAreAnArrayInTheOrderGiven() throws JsonProcessingException {
    assertEquals(1, run("read", "--json", OTHER, BROKEN, PAGE));

    JsonNode pages = json();
    assertEquals("ambiguous", pages.at("/0/structure/response").asText());
    assertEquals(BROKEN, pages.at("/1/file").asText());
    assertTrue(pages.at("/1/error").asText().startsWith(BROKEN + ": This is not a page"));
    assertEquals(PAGE, pages.at("/2/file").asText());
  }

  @Test
  void missingFileIsAnErrorOfThatFileAlone() throws JsonProcessingException {
    assertEquals(1, run("read", "--json", PAGES + "none.md", PAGE));

    assertEquals(PAGES + "none.md: There is no such file.", json().at("/0/error").asText());
    assertEquals(PAGE, json().at("/1/file").asText());
  }

  @Test
  void directoryIsAnArrayOfThePagesBelowIt() throws JsonProcessingException {
    assertEquals(0, run("read", "--json", PAGES + "quirks"));

    JsonNode pages = json();
    assertTrue(pages.isArray());
    assertTrue(pages.size() > 30, () -> pages.size() + " pages");
    assertTrue(pages.at("/0/file").asText().endsWith("blank-line-in-a-cell.md"));
  }

  @Test
  void pagesOfADirectoryMayEndInCapitals(@TempDir Path directory) throws IOException {
    Files.copy(Path.of(PAGE), directory.resolve("PAGE.MD"));

    assertEquals(0, run("read", "--json", directory.toString()));
    assertTrue(json().at("/0/file").asText().endsWith("PAGE.MD"));
  }

  @Test
  void directoryOfAnotherDocumentSkipsItAndIsNoError(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("README.md"), "Tea\n");
    Files.copy(Path.of(PAGE), directory.resolve("page.md"));

    assertEquals(0, run("read", "--json", directory.toString()));

    assertTrue(json().at("/0/skipped").asText().contains("This is not a page"));
    assertEquals("GET", json().at("/1/method").asText());
  }

  @Test
  void withoutJsonPeopleSeeTheOperationItsFieldsAndWhatIsDoubtful() {
    assertEquals(0, run("read", OTHER));

    assertEquals(
        """
        看茶  %s
          GET https://open.feishu.cn/open-apis/tea/v1/cups
          page https://open.feishu.cn/document/tea/nesting-that-is-not-told
          updated 2026-01-02T00:00:00Z
          response  structure ambiguous
            code   int
            msg    string
            data   -
              cup  cup
                id string
              size int
          errors
                1 out of tea
          remarks
            %s:31: Which object 'size' belongs to is not clear. [structure-ambiguous]

        """
            .formatted(OTHER, OTHER),
        out.toString().replace("\r\n", "\n"));
  }

  @Test
  void withoutJsonABrokenPageIsAnErrorInItsLine() {
    assertEquals(1, run("read", BROKEN));

    assertTrue(out.toString().startsWith("error " + BROKEN + ": This is not a page"));
  }

  @Test
  void noPageIsAMisuse() {
    assertEquals(2, run("read"));

    assertTrue(err.toString().contains("PAGE"), err.toString());
  }
}
