package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.larkfit.codegen.fidelity.FidelityReport;
import io.larkfit.codegen.fidelity.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was kept of the corpus when the page about it was last written: {@code
 * src/corpus/fidelity.yaml}. Shortfalls may only become fewer. The rest may shrink a little, as
 * when a member of a schema is rightly no longer compared, but not by much: a measure that no
 * longer measures finds no shortfall either.
 */
final class FidelityFloor {
  private static final Path FILE = Path.of("src/corpus/fidelity.yaml");
  private static final double TOTALS_KEPT = 0.95;
  private static final YAMLMapper YAML = new YAMLMapper();

  private FidelityFloor() {}

  static void update(FidelityReport report) {
    Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      counts.put(figure, report.count(figure));
    }
    try {
      Files.writeString(
          FILE,
          "# What the last -Dcorpus.update counted; see docs/corpus.md.\n"
              + YAML.writeValueAsString(counts).replaceFirst("^---\n", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each figure that became worse; empty if none did. */
  static List<String> regressions(FidelityReport report) {
    if (!Files.exists(FILE)) {
      return List.of(FILE + " is missing: run with -Dcorpus.update");
    }
    List<String> regressions = new ArrayList<>();
    listed()
        .forEach(
            (figure, before) -> {
              int now = report.count(figure);
              boolean worse =
                  switch (figure.role()) {
                    case SHORTFALL -> now > before;
                    case TOTAL, GOOD -> now < TOTALS_KEPT * before;
                    case EXCUSE, UNKNOWN -> false;
                  };
              if (worse) {
                regressions.add(figure + " (" + figure.text() + "): " + now + ", was " + before);
              }
            });
    return regressions;
  }

  private static Map<Figure, Integer> listed() {
    try {
      return YAML.readValue(FILE.toFile(), new TypeReference<Map<Figure, Integer>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
