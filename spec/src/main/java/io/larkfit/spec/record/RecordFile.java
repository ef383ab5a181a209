package io.larkfit.spec.record;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.larkfit.spec.fact.Hashes;
import java.nio.charset.StandardCharsets;

/**
 * The form in which facts are kept: YAML, one file for a page, a line for most facts. The same page
 * gives the same bytes. A seal over the facts tells whether anything but this class wrote them.
 */
public final class RecordFile {

  /** The version of the form. */
  private static final int VERSION = 1;

  private static final String VERSION_KEY = "record";
  private static final String SEAL_KEY = "seal";
  private static final String FILE_KEY = "file";

  private static final String HEADER =
      """
      # What a documentation page says of an operation: its facts, and hashes in place of sentences.
      # Written by `larkfit check PAGE --facts DIR --update`. Do not edit: the seal would break.
      """;

  private static final String REMEDY =
      "Restore the file, or write it again: larkfit check PAGE --facts DIR --update";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private RecordFile() {}

  /** The text of the file. */
  public static String write(Recorded recorded) {
    ObjectNode tree = RecordMapper.tree(recorded.page());
    tree.remove(FILE_KEY);
    String facts = CompactYaml.write(tree);
    return HEADER
        + VERSION_KEY
        + ": "
        + VERSION
        + "\n"
        + SEAL_KEY
        + ": '"
        + seal(facts)
        + "'\n"
        + facts;
  }

  /**
   * Reads the text of a file.
   *
   * @param name of the file, for messages
   * @throws RecordException if it is not what {@link #write} wrote
   */
  public static Recorded read(String name, String text) throws RecordException {
    ObjectNode tree = tree(name, text);
    int version = tree.path(VERSION_KEY).asInt();
    if (version != VERSION) {
      throw new RecordException(
          name,
          "This is a record of version %s, and version %s is read here."
              .formatted(version, VERSION),
          version > VERSION
              ? "Use the larkfit that wrote it, or a newer one."
              : "Write it again: larkfit check PAGE --facts DIR --update");
    }
    if (!seal(facts(text)).equals(tree.path(SEAL_KEY).asText())) {
      throw new RecordException(
          name, "The record was edited or cut off: its seal does not fit its facts.", REMEDY);
    }
    tree.remove(VERSION_KEY);
    tree.remove(SEAL_KEY);
    tree.put(FILE_KEY, RecordPath.name(tree.at("/source/url/value").asText()));
    try {
      return new Recorded(RecordMapper.page(tree));
    } catch (JsonProcessingException e) {
      throw new RecordException(
          name, "The record has another form: " + e.getOriginalMessage() + ".", REMEDY);
    }
  }

  private static ObjectNode tree(String name, String text) throws RecordException {
    try {
      JsonNode tree = YAML.readTree(text);
      if (tree instanceof ObjectNode object && object.path(VERSION_KEY).isInt()) {
        return object;
      }
      throw new RecordException(
          name,
          "This is no record: it does not begin with '%s: %s'.".formatted(VERSION_KEY, VERSION),
          REMEDY);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new RecordException(
          at == null ? name : name + ":" + at.getLineNr(),
          "The record is no YAML: " + e.getOriginalMessage().lines().findFirst().orElse("") + ".",
          REMEDY);
    }
  }

  /** What stands behind the seal. */
  private static String facts(String text) {
    String unix = text.replace("\r\n", "\n");
    int seal = unix.indexOf("\n" + SEAL_KEY + ":");
    int end = unix.indexOf('\n', seal + 1);
    return seal < 0 || end < 0 ? "" : unix.substring(end + 1);
  }

  private static String seal(String facts) {
    return Hashes.sha256(facts.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
