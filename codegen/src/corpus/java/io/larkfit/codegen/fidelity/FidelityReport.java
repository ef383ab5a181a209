package io.larkfit.codegen.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of one document, or of several together.
 *
 * @param findings every shortfall, excuse and unknown, each named
 */
public record FidelityReport(Map<Figure, Integer> counts, List<Finding> findings) {
  public static final FidelityReport NONE = new FidelityReport(Map.of(), List.of());

  public FidelityReport {
    counts = Map.copyOf(counts);
    findings = List.copyOf(findings);
  }

  public int count(Figure figure) {
    return counts.getOrDefault(figure, 0);
  }

  /** What the generator is to blame for. */
  public List<Finding> shortfalls() {
    return findings.stream()
        .filter(finding -> finding.figure().role() == Figure.Role.SHORTFALL)
        .toList();
  }

  public FidelityReport plus(FidelityReport other) {
    Map<Figure, Integer> sums = new EnumMap<>(Figure.class);
    sums.putAll(counts);
    other.counts.forEach((figure, count) -> sums.merge(figure, count, Integer::sum));
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(other.findings);
    return new FidelityReport(sums, all);
  }

  /** A line for each figure. */
  public String summary() {
    StringBuilder text = new StringBuilder();
    for (Figure figure : Figure.values()) {
      String indent = figure.role() == Figure.Role.TOTAL ? "" : "  ";
      text.append(String.format(Locale.ROOT, "%8d  %s%s%n", count(figure), indent, figure.text()));
    }
    return text.toString();
  }

  /** A line for each finding of these roles, sorted by figure, document and position. */
  public String listing(Figure.Role... roles) {
    List<Figure.Role> wanted = List.of(roles);
    return findings.stream()
        .filter(finding -> wanted.contains(finding.figure().role()))
        .sorted(
            Comparator.comparing(Finding::figure)
                .thenComparing(Finding::spec)
                .thenComparing(Finding::pointer)
                .thenComparing(Finding::what))
        .map(Finding::toString)
        .collect(Collectors.joining("\n"));
  }
}
