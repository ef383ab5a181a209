package io.larkfit.spec.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.larkfit.spec.fact.Hashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("everywhere")
class RecordFileTest {

  private static final Pattern SENTENCE = Pattern.compile("[。，；！？]");

  /** A value, a key, an address or a hash; one blank may stand in a type or before a parameter. */
  private static final Pattern WORD = Pattern.compile("[!-~]+(?:[;,]? [!-~]+){0,3}");

  /** What the reader remarks. */
  private static final Pattern OWN = Pattern.compile("^(?:The|A|An|Which|'[!-~]+') .*[.]$");

  private static final Path PAGE = Path.of("src/test/resources/pages/quirks/enum-in-prose.md");

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.record.RecordPages#all")
  void recordThatIsReadBackIsEqual(Path page) throws RecordException {
    Recorded recorded = RecordPages.recorded(page);

    assertEquals(recorded, RecordFile.read("a record", RecordFile.write(recorded)));
  }

  @ParameterizedTest
  @MethodSource("io.larkfit.spec.record.RecordPages#all")
  void samePageGivesTheSameText(Path page) {
    assertEquals(
        RecordFile.write(RecordPages.recorded(page)),
        RecordFile.write(RecordPages.recorded(page.toAbsolutePath())));
  }

  @Test
  void recordDoesNotTellWhereThePageWasReadFrom() {
    String text = RecordFile.write(RecordPages.recorded(PAGE.toAbsolutePath()));

    assertFalse(text.contains("quirks"), text);
    assertFalse(text.contains(System.getProperty("user.dir")), text);
  }

  /** A title is a fact, where it stands above a section, too. */
  @ParameterizedTest
  @MethodSource("io.larkfit.spec.record.RecordPages#all")
  void recordHoldsNoSentence(Path page) throws IOException {
    Recorded recorded = RecordPages.recorded(page);
    List<String> sentences = new ArrayList<>();
    collect(new YAMLMapper().readTree(RecordFile.write(recorded)), sentences);
    sentences.removeIf(recorded.page().source().title().value()::equals);

    assertEquals(List.of(), sentences);
  }

  private static void collect(JsonNode tree, List<String> sentences) {
    if (tree.isTextual()
        && (tree.asText().length() > 24 || SENTENCE.matcher(tree.asText()).find())) {
      String text = tree.asText();
      boolean own = text.chars().allMatch(c -> c < 128) && OWN.matcher(text).find();
      if (!own && !WORD.matcher(text).matches()) {
        sentences.add(text);
      }
    }
    tree.forEach(child -> collect(child, sentences));
  }

  @Test
  void lineEndsOfAnotherSystemDoNotBreakTheSeal() throws RecordException {
    Recorded recorded = RecordPages.recorded(PAGE);

    assertEquals(
        recorded, RecordFile.read("a record", RecordFile.write(recorded).replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "required: 'no', required: 'yes'",
    "'line: ', 'line: 1'",
    "'  fields:', '  felder:'",
    "method:, methode:",
  })
  void editedRecordIsRefused(String original, String replacement) {
    String text = RecordFile.write(RecordPages.recorded(PAGE));
    assertTrue(text.contains(original), text);

    assertRefused(
        text.replaceFirst(original, replacement), "was edited or cut off: its seal does not fit");
  }

  @Test
  void recordThatIsCutOffIsRefusedWhereverItIsCut() {
    String text = RecordFile.write(RecordPages.recorded(PAGE));

    for (int length = 0; length < text.length(); length += 17) {
      String start = text.substring(0, length);
      assertThrows(RecordException.class, () -> RecordFile.read("a record", start));
    }
  }

  @Test
  void recordOfAnotherVersionIsRefusedByItsVersion() {
    String text = RecordFile.write(RecordPages.recorded(PAGE));

    assertRefused(text.replace("record: 1", "record: 7"), "version 7, and version 1 is read here");
    assertRefused(text.replace("record: 1", "record: 0"), "version 0, and version 1 is read here");
  }

  @Test
  void recordWithoutAFactThatEveryPageHasIsRefused() throws IOException {
    String text = RecordFile.write(RecordPages.recorded(PAGE));
    String facts =
        text.substring(text.indexOf("hash:")).replaceFirst("method: [{]value: GET, ", "method: {");
    String seal = Hashes.sha256(facts.getBytes(StandardCharsets.UTF_8)).substring(0, 16);

    assertRefused("record: 1\nseal: '" + seal + "'\n" + facts, "property 'value'");
  }

  @Test
  void fileThatIsNoRecordIsRefused() {
    assertRefused("openapi: 3.0.3\n", "does not begin with 'record: 1'");
    assertRefused("", "does not begin with 'record: 1'");
    assertRefused("a: [b\n", "is no YAML");
  }

  private static void assertRefused(String text, String problem) {
    RecordException refusal =
        assertThrows(RecordException.class, () -> RecordFile.read("facts/a.yaml", text));

    assertTrue(refusal.getMessage().startsWith("facts/a.yaml"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
    assertTrue(
        refusal.getMessage().contains("larkfit"), "names no remedy: " + refusal.getMessage());
  }
}
