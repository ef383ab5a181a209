package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code larkfit report} takes, refuses and writes, and its exit status. */
@Tag("everywhere")
class ReportCommandTest {

  private static final Path DOCUMENT = Path.of("src/test/resources/release/teahouse.yaml");
  private static final Path SHIPPED = Path.of("src/main/openapi/larkfit.yaml");

  /** One value less: breaking. */
  private static final String[] BREAKING = {"enum: [full, half]", "enum: [full]"};

  /** One value more. */
  private static final String[] COMPATIBLE = {"enum: [full, half]", "enum: [full, half, empty]"};

  private static final String[] WORDS = {
    "description: How full a cup is.", "description: Fullness."
  };

  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path changed;

  @BeforeEach
  void name() {
    changed = directory.resolve("new.yaml");
  }

  private int run(String... arguments) {
    return Larkfit.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private int compare(String[] replacement, String... more) throws IOException {
    Files.writeString(changed, Files.readString(DOCUMENT).replace(replacement[0], replacement[1]));
    String[] arguments = new String[more.length + 3];
    arguments[0] = "report";
    arguments[1] = "--old-spec=" + DOCUMENT;
    arguments[2] = "--new-spec=" + changed;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return run(arguments);
  }

  @Test
  void reportIsASectionOfTheChangelog() throws IOException {
    assertEquals(1, compare(BREAKING));

    assertEquals(
        """
        ## [0.4.0]

        0.4.0 follows 0.3.0, because `CupState` has lost `half` (`HALF`).

        ### Removed

        - **Breaking:** `CupState` has lost `half` (`HALF`) (answer of `tea().cupLists().create` and
          `tea().cupLists().get`).
        """,
        out.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0.3.0,          breaking,   0.4.0",
    "0.3.0,          compatible, 0.3.1",
    "0.3.0,          words,      0.3.1",
    "0.0.7,          breaking,   0.1.0",
    "0.9.9-SNAPSHOT, breaking,   0.10.0",
    "1.2.3,          breaking,   2.0.0",
    "1.2.3,          compatible, 1.3.0",
    "1.2.3,          words,      1.2.4",
    "1.2.3-SNAPSHOT, words,      1.2.4"
  })
  void nextVersionFollowsSemanticVersioning(String current, String change, String next)
      throws IOException {
    compare(
        switch (change) {
          case "breaking" -> BREAKING;
          case "compatible" -> COMPATIBLE;
          default -> WORDS;
        },
        "--current=" + current);

    assertTrue(out.toString().startsWith("## [" + next + "]\n"), out.toString());
  }

  @Test
  void sameDocumentsNeedNoVersion() {
    assertEquals(0, run("report", "--old-spec=" + DOCUMENT, "--new-spec=" + DOCUMENT));

    assertEquals(
        "## [Unreleased]\n\nNothing changed for callers: 0.3.0 needs no successor.\n",
        out.toString());
  }

  @Test
  void wordsAloneAreOneLine() throws IOException {
    assertEquals(0, compare(WORDS));

    assertTrue(
        out.toString().endsWith("### Changed\n\n- Documentation of `CupState`.\n"), out.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "breaking, breaking, 1",
    "breaking, compatible, 0",
    "any, compatible, 1",
    "any, words, 1",
    "never, breaking, 0"
  })
  void exitStatusIsWhatOneAsksFor(String failOn, String change, int status) throws IOException {
    String[] replacement =
        change.equals("breaking") ? BREAKING : change.equals("words") ? WORDS : COMPATIBLE;

    assertEquals(status, compare(replacement, "--fail-on", failOn));
  }

  @Test
  void versionThatNothingTellsIsAskedFor() throws IOException {
    Path old = directory.resolve("old.yaml");
    Files.writeString(old, Files.readString(DOCUMENT).replace("version: 0.3.0", "version: spring"));
    Files.writeString(changed, Files.readString(DOCUMENT).replace(BREAKING[0], BREAKING[1]));

    run("report", "--old-spec=" + old, "--new-spec=" + changed);

    assertTrue(
        out.toString()
            .startsWith("## [Unreleased]\n\nThe current version is not known (give --current)"),
        "" + out);
  }

  @Test
  void filesHoldWhatTheTerminalWouldShow() throws IOException {
    Path markdown = directory.resolve("out/changes.md");
    Path json = directory.resolve("out/changes.json");

    assertEquals(1, compare(BREAKING, "--out=" + markdown, "--json=" + json));
    assertEquals(
        "0.4.0 follows 0.3.0, because `CupState` has lost `half` (`HALF`).\n",
        out.toString().replace("\r\n", "\n"));
    JsonNode read = new ObjectMapper().readTree(json.toFile());
    assertEquals("0.3.0", read.path("current").asText());
    assertEquals("0.4.0", read.path("next").asText());
    assertEquals(1, read.path("breaking").asInt());
    assertEquals("enum-value-removed", read.at("/changes/0/check").asText());
    assertEquals("removed", read.at("/changes/0/section").asText());
    assertEquals("CupState", read.at("/changes/0/subject").asText());
    assertEquals("POST /open-apis/tea/v1/cups", read.at("/changes/0/uses/0/operation").asText());
    out.getBuffer().setLength(0);
    assertEquals(1, compare(BREAKING));
    assertEquals(out.toString(), Files.readString(markdown));
  }

  @Test
  void fileThatCannotBeComparedLeavesTheOutputAlone() throws IOException {
    Path markdown = Files.writeString(directory.resolve("changes.md"), "before");

    assertEquals(
        2, compare(new String[] {"openapi: 3.0.3", "openapi: 3.1.0"}, "--out=" + markdown));
    assertEquals("before", Files.readString(markdown));
    assertTrue(
        err.toString().startsWith(changed + ": This is OpenAPI 3.1.0; documents of version 3.0"),
        err.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [b        | This is neither YAML nor JSON: line 1:",
        "swagger: 2.0 | This is no OpenAPI document: it has no key 'openapi'.",
        "just words   | This is no OpenAPI document: it has no key 'openapi'.",
        "''           | This is no OpenAPI document: it has no key 'openapi'."
      })
  void fileThatIsNoDocumentIsNamed(String text, String problem) throws IOException {
    Files.writeString(changed, text);

    assertEquals(2, run("report", "--old-spec=" + changed, "--new-spec=" + DOCUMENT));
    assertTrue(err.toString().startsWith(changed + ": " + problem), err.toString());
  }

  @Test
  void referenceThatLeadsNowhereIsNamed() throws IOException {
    assertEquals(
        2,
        compare(
            new String[] {
              "          $ref: '#/components/schemas/CupState'",
              "          $ref: '#/components/schemas/Nothing'"
            }));
    assertTrue(
        err.toString()
            .contains(
                "/components/schemas/Cup/properties/state refers to #/components/schemas/Nothing,"
                    + " which is not in the document"),
        err.toString());
  }

  @Test
  void typeThatHoldsItselfIsCompared() throws IOException {
    String wrapped =
        """
                before:
                  description: The last one.
                  allOf:
                    - $ref: '#/components/schemas/Sip'
                taken_at:
        """;
    Path old = directory.resolve("old.yaml");
    Files.writeString(old, Files.readString(DOCUMENT).replace("        taken_at:\n", wrapped));
    Files.writeString(
        changed,
        Files.readString(old)
            .replace(BREAKING[0], BREAKING[1])
            .replace("The last one.", "The sip before it."));

    assertEquals(1, run("report", "--old-spec=" + old, "--new-spec=" + changed));
    assertTrue(out.toString().contains("- Documentation of `Sip.before()`.\n"), "" + out);
    assertTrue(out.toString().contains("**Breaking:** `CupState` has lost `half`"), "" + out);
  }

  @Test
  void credentialThatIsNotDeclaredIsNamed() throws IOException {
    assertEquals(2, compare(new String[] {"    guestToken:\n", "    strangerToken:\n"}));
    assertTrue(err.toString().contains("The documents cannot be compared: "), err.toString());
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    assertEquals(2, run("report", "--old-spec=none.yaml", "--new-spec=" + DOCUMENT));
    assertTrue(err.toString().startsWith("none.yaml: There is no such file."), err.toString());
  }

  @Test
  void binaryFileIsNoDocument() throws IOException {
    Files.write(changed, new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xff});

    assertEquals(2, run("report", "--old-spec=" + changed, "--new-spec=" + DOCUMENT));
    assertTrue(err.toString().startsWith(changed + ": This is no text in UTF-8."), "" + err);
  }

  @Test
  void fileThatIsNoJarIsNamed() {
    assertEquals(2, run("report", "--old-jar=" + DOCUMENT, "--new-jar=" + DOCUMENT));
    assertTrue(err.toString().startsWith(DOCUMENT + ": This is no jar"), err.toString());
  }

  @Test
  void jarWithoutClassesIsNamed() throws IOException {
    Path jar = directory.resolve("empty.jar");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
    }

    assertEquals(2, run("report", "--old-jar=" + jar, "--new-jar=" + jar));
    assertTrue(
        err.toString().startsWith(jar + ": This jar has no class that callers may use."), "" + err);
  }

  @Test
  void directoryIsNeitherDocumentNorJar() {
    assertEquals(2, run("report", "--old-spec=" + directory, "--new-spec=" + DOCUMENT));
    assertEquals(2, run("report", "--old-jar=" + directory, "--new-jar=" + directory));
    assertTrue(err.toString().contains(directory + ": "), err.toString());
    assertFalse(err.toString().contains("Exception"), err.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                        | There is nothing to compare.",
        "--old-spec=a                            | --old-spec and --new-spec go together.",
        "--new-jar=a                             | --old-jar and --new-jar go together.",
        "--old-spec=a --new-spec=b --current=1.0 | --current 1.0 is no released version.",
        "--old-spec=a --new-spec=b --current=1.0.0-rc.1 | --current 1.0.0-rc.1 is no released version."
      })
  void misuseIsExplained(String options, String problem) {
    String line = options == null ? "report" : "report " + options;

    assertEquals(2, run(line.split(" ")));
    assertTrue(err.toString().startsWith(problem), err.toString());
  }

  @Test
  void helpShowsExamples() {
    assertEquals(0, run("report", "--help"));

    assertTrue(out.toString().contains("larkfit report --old-spec"), out.toString());
  }

  @Test
  void seededChangeOfTheShippedDocumentIsAllThatIsSaid() throws IOException {
    String shipped = Files.readString(SHIPPED);
    String seeded =
        shipped.replace(
            "        company_name:\n          type: string\n          description: The agent's company.\n          example: Example Ltd\n",
            "");
    Files.writeString(changed, seeded);

    assertEquals(1, run("report", "--old-spec=" + SHIPPED, "--new-spec=" + changed));
    assertTrue(
        out.toString()
            .endsWith(
                """
                ### Removed

                - **Breaking:** `AgentUser.companyName()` was removed (answer of `helpdesk().agentSchedules().get`).
                """),
        out.toString());
  }

  @Test
  void shippedDocumentAgainstItselfIsNoChange() {
    assertEquals(0, run("report", "--old-spec=" + SHIPPED, "--new-spec=" + SHIPPED));
    assertTrue(out.toString().startsWith("## [Unreleased]\n\nNothing changed"), out.toString());
  }
}
