package io.larkfit.tests.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JSON that a page shows, taken from its text. */
final class PageExamples {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<String> lines;
  private final JsonNode facts;

  private PageExamples(List<String> lines, JsonNode facts) {
    this.lines = lines;
    this.facts = facts;
  }

  /**
   * Those of a page.
   *
   * @param facts what {@code larkfit read --json} says of it
   */
  static PageExamples of(Path page, JsonNode facts) throws IOException {
    return new PageExamples(Files.readAllLines(page), facts);
  }

  List<JsonNode> ofRequest() throws JsonProcessingException {
    return read("/request/examples");
  }

  List<JsonNode> ofResponse() throws JsonProcessingException {
    return read("/response/examples");
  }

  /** Whether some example is no JSON as the RFC has it. */
  boolean areBroken() {
    for (String list : List.of("/request/examples", "/response/examples")) {
      for (JsonNode example : facts.at(list)) {
        if (!example.path("valid").asBoolean()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<JsonNode> read(String list) throws JsonProcessingException {
    List<JsonNode> examples = new ArrayList<>();
    for (JsonNode example : facts.at(list)) {
      if (example.path("valid").asBoolean()) {
        examples.add(JSON.readTree(fenced(example.path("line").asInt())));
      }
    }
    return examples;
  }

  /** What stands behind the line where a fence opens, up to where it closes. */
  private String fenced(int line) {
    StringBuilder text = new StringBuilder();
    for (int i = line; i < lines.size() && !lines.get(i).strip().startsWith("```"); i++) {
      text.append(lines.get(i)).append('\n');
    }
    return text.toString();
  }
}
