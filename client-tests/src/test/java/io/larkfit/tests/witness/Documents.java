package io.larkfit.tests.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.tests.support.SpecTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The spec, changed so that Prism shows what the spec itself keeps it from showing. */
final class Documents {
  private static final JsonMapper JSON = new JsonMapper();

  private Documents() {}

  /**
   * The spec without its failures. What Prism answers by it succeeds, made up or not, and what
   * Prism refuses it refuses in its own words rather than by a documented answer.
   */
  static Path successesOnly() {
    ObjectNode document = SpecTree.root().deepCopy();
    for (JsonNode code : document.findValues("code")) {
      if (code.path("format").asText().equals("int64")) {
        ((ObjectNode) code).putArray("enum").add(0);
      }
    }
    for (JsonNode path : document.required("paths")) {
      for (JsonNode member : path) {
        if (member.path("responses") instanceof ObjectNode responses) {
          responses.retain(List.of("200"));
          withoutFailures(responses.at("/200/content/application~1json/examples"));
        }
      }
    }
    Path file = PrismPackage.folder().resolve("successes-only.json");
    try {
      Files.createDirectories(PrismPackage.folder());
      JSON.writeValue(file.toFile(), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void withoutFailures(JsonNode examples) {
    for (Iterator<JsonNode> each = examples.iterator(); each.hasNext(); ) {
      if (each.next().at("/value/code").asInt() != 0) {
        each.remove();
      }
    }
  }
}
