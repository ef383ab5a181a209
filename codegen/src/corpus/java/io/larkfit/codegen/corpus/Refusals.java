package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The documents that our generator may refuse, each for a fault of its own: {@code
 * src/corpus/refused.yaml}. The run writes positions, problems and what others say of the document;
 * the reason is written by hand and kept.
 */
final class Refusals {
  static final Path FILE = Path.of("src/corpus/refused.yaml");

  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));
  private static final String HEAD =
      """
      # Documents of the corpus that are refused, and why that is right. Problems and judges are
      # written by -Dcorpus.update; reasons by hand: what the OpenAPI text says, by section.
      """;

  /**
   * One document.
   *
   * @param problems positions and texts, as our generator says them
   * @param judges what swagger-parser and OpenAPI's JSON Schema say
   * @param reason the sentence of the OpenAPI text that the document violates, or why no code could
   *     do what it asks
   */
  record Refusal(List<String> problems, List<String> judges, String reason) {}

  private Refusals() {}

  static Map<String, Refusal> listed() {
    try {
      return Files.exists(FILE)
          ? new TreeMap<>(
              YAML.readValue(FILE.toFile(), new TypeReference<Map<String, Refusal>>() {}))
          : new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what a run found; what it left out stays, and so does a reason while it is needed. */
  static void update(List<Outcome> outcomes, Judges judges) {
    Map<String, Refusal> before = listed();
    Map<String, Refusal> now = new TreeMap<>(before);
    outcomes.forEach(outcome -> now.remove(outcome.spec()));
    problems(outcomes)
        .forEach(
            (spec, problems) -> {
              Refusal old = before.get(spec);
              now.put(
                  spec,
                  new Refusal(
                      problems,
                      judges.complaints(Corpus.named(spec)),
                      old == null ? "" : old.reason()));
            });
    try {
      Files.writeString(FILE, HEAD + YAML.writeValueAsString(now));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Positions and problems of the documents that were refused. */
  static Map<String, List<String>> problems(List<Outcome> outcomes) {
    Map<String, List<String>> problems = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.verdict() == Outcome.Verdict.REFUSED) {
        problems.put(
            outcome.spec(),
            outcome.refusal().stream()
                .map(error -> error.pointer() + ": " + error.problem())
                .distinct()
                .toList());
      }
    }
    return problems;
  }

  /**
   * Where the list and the run disagree, either way; empty if nowhere.
   *
   * @param outcomes of all documents, or of some: what is not among them is not missed
   */
  static List<String> differences(List<Outcome> outcomes) {
    Map<String, List<String>> found = problems(outcomes);
    Map<String, Refusal> listed = listed();
    List<String> differences = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.contender() == Contender.LARKFIT) {
        List<String> now = found.getOrDefault(outcome.spec(), List.of());
        Refusal entry = listed.get(outcome.spec());
        List<String> before = entry == null ? List.of() : entry.problems();
        now.stream()
            .filter(problem -> !before.contains(problem))
            .forEach(problem -> differences.add(outcome.spec() + " not listed: " + problem));
        before.stream()
            .filter(problem -> !now.contains(problem))
            .forEach(problem -> differences.add(outcome.spec() + " no longer: " + problem));
      }
    }
    return differences;
  }

  /** Listed documents that do not exist. */
  static List<String> unknown(List<CorpusSpec> specs) {
    TreeSet<String> names = new TreeSet<>(listed().keySet());
    specs.forEach(spec -> names.remove(spec.name()));
    return List.copyOf(names);
  }

  /** Listed documents without a reason. */
  static List<String> unexplained() {
    return listed().entrySet().stream()
        .filter(entry -> entry.getValue().reason().isBlank())
        .map(Map.Entry::getKey)
        .toList();
  }
}
