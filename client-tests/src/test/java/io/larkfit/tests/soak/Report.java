package io.larkfit.tests.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a run. */
final class Report {
  private final List<Outcome> outcomes;
  private final Ledger ledger;

  Report(List<Outcome> outcomes, Ledger ledger) {
    this.outcomes = outcomes;
    this.ledger = ledger;
  }

  /** Both tables. */
  String text() {
    return table() + "\n" + faults();
  }

  /** How the calls ended, by operation, and how many of each were carried out. */
  private String table() {
    Map<String, int[]> rows = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      int[] row = rows.computeIfAbsent(outcome.kind(), k -> new int[COLUMNS.length]);
      row[outcome.operation().ordinal()]++;
      if (outcome.operation().creates()) {
        row[SoakOperation.values().length + (int) Math.min(2, ledger.effects(outcome.id()))]++;
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(line("outcome", COLUMNS));
    rows.forEach(
        (kind, row) -> lines.add(line(kind, Arrays.stream(row).boxed().toArray(Object[]::new))));
    return String.join("\n", lines);
  }

  /** How often the server did what. */
  private String faults() {
    return Stream.of(Fault.values())
        .map(fault -> fault + " " + ledger.count(fault))
        .collect(Collectors.joining(", "));
  }

  private static final String[] COLUMNS =
      Stream.concat(
              Stream.of(SoakOperation.values()).map(SoakOperation::operationId),
              Stream.of("creates done 0x", "1x", "more"))
          .toArray(String[]::new);

  private static String line(String name, Object[] cells) {
    StringBuilder line = new StringBuilder("%-21s".formatted(name));
    for (int i = 0; i < cells.length; i++) {
      line.append(("%" + Math.max(8, COLUMNS[i].length() + 2) + "s").formatted(cells[i]));
    }
    return line.toString();
  }
}
