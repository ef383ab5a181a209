package io.larkfit.spec.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The records are those of the pages that we wrote in our own words from the platform's: anyone can
 * verify them, but for where a fact stands and for what hashes stand for.
 */
@Tag("everywhere")
class CorePagesTest {

  /** What our own words and examples are bound to change. */
  private static final Set<String> WORDS =
      Set.of(
          "seal",
          "hash",
          "line",
          "prose",
          "meaning",
          "remedy",
          "message",
          "label",
          "example",
          "examples",
          "remarks");

  static Stream<Path> pages() {
    return RecordPages.in(Path.of("src/test/resources/pages/core"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void recordHasTheFactsOfThePageInOurOwnWords(Path page) throws IOException, RecordException {
    Recorded own = RecordPages.recorded(page);
    Recorded kept = Records.in(RecordPages.FACTS).find(own.page().source().url().value());

    assertNotNull(kept, "there is no record of " + own.page().source().url().value());
    assertEquals(facts(own), facts(Objects.requireNonNull(kept)));
  }

  private static String facts(Recorded recorded) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    JsonNode tree = yaml.readTree(RecordFile.write(recorded));
    bare(tree);
    return yaml.writeValueAsString(tree);
  }

  private static void bare(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      object.remove(WORDS);
    }
    tree.forEach(CorePagesTest::bare);
  }
}
