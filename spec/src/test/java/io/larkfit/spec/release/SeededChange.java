package io.larkfit.spec.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to put into the small document.
 *
 * @param also a second replacement, where the document needs one to stay whole
 * @param says what the report is to say of it
 */
record SeededChange(
    @JsonProperty("change") String name,
    @JsonProperty("old") String original,
    @JsonProperty("new") String replacement,
    @Nullable Replacement also,
    List<String> says) {

  record Replacement(
      @JsonProperty("old") String original, @JsonProperty("new") String replacement) {}

  private static final Path FOLDER = Path.of("src/test/resources/release");

  /** The document to seed into. */
  static final Path DOCUMENT = FOLDER.resolve("teahouse.yaml");

  static List<SeededChange> all() throws IOException {
    return new YAMLMapper()
        .readValue(FOLDER.resolve("changes.yaml").toFile(), new TypeReference<>() {});
  }

  String seeded() throws IOException {
    String document = replace(Files.readString(DOCUMENT), original, replacement);
    return also == null ? document : replace(document, also.original(), also.replacement());
  }

  private static String replace(String document, String original, String replacement) {
    int at = document.indexOf(original);
    if (at < 0 || document.indexOf(original, at + 1) >= 0) {
      throw new IllegalStateException("does not occur once: " + original);
    }
    return document.replace(original, replacement);
  }

  @Override
  public String toString() {
    return name;
  }
}
