package io.larkfit.spec.drift;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drifts that are meant, each with its reason: a list that people write. */
public final class Differences {

  /** No drift is meant. */
  public static final Differences NONE = new Differences(List.of());

  private static final List<String> KEYS =
      List.of("page", "check", "subject", "on-page", "in-spec", "reason");

  private static final Set<String> CHECKS =
      Stream.of(Check.values()).map(Check::id).collect(Collectors.toSet());

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<Difference> entries;

  private Differences(List<Difference> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads a file; one that does not exist lists nothing.
   *
   * @throws DifferencesException if it cannot be used
   * @throws IOException if it cannot be read
   */
  public static Differences read(Path file) throws IOException, DifferencesException {
    return Files.exists(file) ? read(file.toString(), Files.readString(file)) : NONE;
  }

  /**
   * Reads the text of a file.
   *
   * @param name of the file, for messages
   * @throws DifferencesException if it cannot be used
   */
  public static Differences read(String name, String text) throws DifferencesException {
    JsonNode list;
    try {
      list = YAML.readTree(text);
    } catch (JsonProcessingException e) {
      throw new DifferencesException(
          name + (e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr()),
          "This is no YAML: " + e.getOriginalMessage());
    }
    if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
      throw new DifferencesException(name, "This is no list. Write an entry as '- page: …'.");
    }
    List<Difference> entries = new ArrayList<>();
    for (JsonNode entry : list) {
      Difference difference = entry(name, entries.size() + 1, entry);
      if (entries.stream()
          .anyMatch(
              other ->
                  other.toString().equals(difference.toString())
                      && other.inSpec().equals(difference.inSpec())
                      && other.onPage().equals(difference.onPage()))) {
        throw new DifferencesException(
            name,
            "Entry %s (%s) stands twice. Remove one.".formatted(entries.size() + 1, difference));
      }
      entries.add(difference);
    }
    return new Differences(entries);
  }

  private static Difference entry(String name, int number, JsonNode entry)
      throws DifferencesException {
    String title = "Entry %s (%s)".formatted(number, entry.path("subject").asText("no subject"));
    Set<String> unknown = new LinkedHashSet<>();
    entry.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new DifferencesException(
          name, "%s has %s. The keys are %s.".formatted(title, unknown, KEYS));
    }
    for (String key : KEYS) {
      if (!entry.path(key).isValueNode() || entry.path(key).asText("").isBlank()) {
        throw new DifferencesException(
            name,
            key.equals("reason")
                ? title + " gives no reason. Say why the spec is right, or correct the spec."
                : "%s has no '%s'. Take it from the table of differences.".formatted(title, key));
      }
    }
    String check = entry.path("check").asText();
    if (!CHECKS.contains(check)) {
      throw new DifferencesException(name, "%s: there is no check '%s'.".formatted(title, check));
    }
    return new Difference(
        entry.path("page").asText(),
        check,
        entry.path("subject").asText(),
        entry.path("on-page").asText(),
        entry.path("in-spec").asText(),
        entry.path("reason").asText());
  }

  List<Difference> entries() {
    return entries;
  }
}
