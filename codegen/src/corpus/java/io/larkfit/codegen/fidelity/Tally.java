package io.larkfit.codegen.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts for one document while it is measured. */
final class Tally {
  private static final int MAX_TEXT = 300;

  private final String spec;
  private final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
  private final List<Finding> findings = new ArrayList<>();

  Tally(String spec) {
    this.spec = spec;
  }

  void count(Figure figure) {
    counts.merge(figure, 1, Integer::sum);
  }

  void find(Figure figure, Place place, String what) {
    find(figure, place.pointer(), what);
  }

  void find(Figure figure, String pointer, String what) {
    count(figure);
    String line = what.replaceAll("\\s+", " ");
    String shown = line.length() <= MAX_TEXT ? line : line.substring(0, MAX_TEXT) + "…";
    findings.add(new Finding(figure, spec, pointer, shown));
  }

  FidelityReport report() {
    return new FidelityReport(counts, findings);
  }
}
