package io.larkfit.spec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code larkfit report} says of two jars together with two documents. */
class JarWithDocumentReportTest extends JarReports {

  private static final Path DOCUMENT = Path.of("src/test/resources/release/teahouse.yaml");

  /** Document options: the small document, and a copy with a change. */
  private String[] documents(String original, String replacement) throws IOException {
    String text = Files.readString(DOCUMENT);
    Path changed = directory.resolve("new.yaml");
    Files.writeString(changed, text.replace(original, replacement));
    return new String[] {"--old-spec=" + DOCUMENT, "--new-spec=" + changed};
  }

  @Test
  void fieldThatDocumentAndJarHaveLostIsToldOnce() throws IOException {
    SmallModule after =
        new SmallModule()
            .replacing("tea/v1/Cup.java", "  public String guest() { return \"\"; }\n", "")
            .replacing(
                "tea/v1/Cup.java", "    public Builder guest(String guest) { return this; }\n", "");

    assertEquals(
        """
        ### Removed

        - **Breaking:** `Cup.guest()` was removed (answer of `tea().cupLists().create` and `tea().cupLists().get`).
        """,
        report(
            after,
            documents(
                "        guest:\n          type: string\n          description: Who drinks it.\n          x-larkfit-field-scopes: ['tea:guest:readonly']\n",
                "")));
  }

  @Test
  void optionalParameterThatChangesASignatureBreaks() throws IOException {
    SmallModule after =
        new SmallModule()
            .replacing(
                "tea/v1/CupListsApi.java", "String locale);", "String locale, Boolean full);")
            .replacing("tea/v1/CupListsApi.java", "create(body, null)", "create(body, null, null)");

    assertEquals(
        """
        ### Changed

        - **Breaking:** `tea().cupLists().create` (`POST /open-apis/tea/v1/cups`) takes the query parameter `full`; in
          Java gone is `create(CupRequest, String)`; new is `create(CupRequest, String, Boolean)`.
        """,
        report(
            after,
            documents(
                "        - name: strict\n",
                "        - {name: full, in: query, description: x, schema: {type: boolean}}\n        - name: strict\n")));
  }

  @Test
  void valueOfAnEnumThatDocumentAndJarHaveIsToldOnce() throws IOException {
    SmallModule after = new SmallModule().replacing("tea/v1/CupState.java", "HALF", "HALF, EMPTY");

    assertEquals(
        """
        ### Added

        - `CupState` has the new value `empty` (`EMPTY`) (answer of `tea().cupLists().create` and
          `tea().cupLists().get`).
        """,
        report(
            after,
            documents(
                "enum: [full, half]\n      x-enum-varnames: [FULL, HALF]\n      x-enum-descriptions: [Full., Half.]",
                "enum: [full, half, empty]\n      x-enum-varnames: [FULL, HALF, EMPTY]\n      x-enum-descriptions: [Full., Half., Empty.]")));
  }

  @Test
  void annotationThatFollowsFromTheDocumentIsNotToldAgain() throws IOException {
    SmallModule after =
        new SmallModule()
            .replacing("tea/v1/CupListsApi.java", "@Scopes(\"tea:cup\")", "@Scopes(\"tea:all\")");

    assertEquals(
        """
        ### Added

        - `tea().cupLists().get` (`GET /open-apis/tea/v1/cups/{cup_id}`) is permitted by the scope `tea:all`.

        ### Changed

        - **Breaking:** `tea().cupLists().get` (`GET /open-apis/tea/v1/cups/{cup_id}`) is no longer permitted by the
          scope `tea:cup`.
        """,
        report(
            after,
            documents("x-larkfit-scopes: ['tea:cup']\n", "x-larkfit-scopes: ['tea:all']\n")));
  }
}
