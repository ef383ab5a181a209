package io.larkfit.spec.release;

import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.io.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release means for callers.
 *
 * @param changes in the order of a changelog, breaking ones first in each section
 * @param current the version that it comes after; null if nothing tells
 */
public record Release(List<Change> changes, @Nullable Version current) {

  /** What to compare; one of the two pairs may be missing. */
  public record Input(
      @Nullable Path oldSpec,
      @Nullable Path newSpec,
      @Nullable Path oldJar,
      @Nullable Path newJar) {}

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::section)
          .thenComparing(Change::severity)
          .thenComparing(Change::subject)
          .thenComparing(change -> change.kind())
          .thenComparing(Change::facet);

  public Release {
    changes = List.copyOf(changes);
  }

  /**
   * Compares.
   *
   * @param current the version that the release comes after; if null, the old jar's own, or else
   *     that of the old document
   * @throws InputException if a file cannot be compared
   */
  public static Release of(Input input, @Nullable Version current) throws InputException {
    List<Change> changes = List.of();
    String version = "";
    SpecFile oldSpec = input.oldSpec() == null ? null : SpecFile.read(input.oldSpec());
    SpecFile newSpec = input.newSpec() == null ? null : SpecFile.read(input.newSpec());
    ClientJar oldJar = input.oldJar() == null ? null : ClientJar.read(input.oldJar());
    ClientJar newJar = input.newJar() == null ? null : ClientJar.read(input.newJar());
    if (oldSpec != null && newSpec != null) {
      changes = SpecComparison.of(oldSpec, newSpec);
      version = oldSpec.version();
    }
    if (oldJar != null && newJar != null) {
      changes = Merge.of(changes, JarComparison.of(oldJar, newJar));
      version = oldJar.version().isEmpty() ? version : oldJar.version();
    }
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(ORDER);
    return new Release(sorted, current == null ? Version.parse(version) : current);
  }

  /** The version that follows; null if the current one is not known or nothing changed. */
  public @Nullable Version next() {
    Severity gravest = gravest();
    return current == null || gravest == null ? null : current.after(gravest);
  }

  public @Nullable Severity gravest() {
    return changes.stream().map(Change::severity).min(Comparator.naturalOrder()).orElse(null);
  }

  public boolean isBreaking() {
    return gravest() == Severity.BREAKING;
  }

  /** Why that version follows, in one sentence. */
  public String reason() {
    Severity gravest = gravest();
    if (gravest == null) {
      return "Nothing changed for callers"
          + (current == null ? "." : ": " + current + " needs no successor.");
    }
    List<Change> deciding =
        changes.stream()
            .filter(change -> change.severity() == gravest)
            .sorted(Comparator.comparing(change -> change.kind().isJava()))
            .toList();
    String others =
        deciding.size() == 1
            ? ""
            : " (and %s more %s)"
                .formatted(deciding.size() - 1, changes(gravest, deciding.size() - 1));
    Version next = next();
    String version =
        next == null
            ? "The current version is not known (give --current); it is a %s, because "
                .formatted(changes(gravest, 1))
            : next + " follows " + current + ", because ";
    return version + MarkdownReport.statement(deciding.get(0)) + others + ".";
  }

  private static String changes(Severity severity, int count) {
    String noun = count == 1 ? " change" : " changes";
    return switch (severity) {
          case BREAKING -> "breaking";
          case ADDITIVE -> "compatible";
          case DOCUMENTATION -> "documentation";
        }
        + noun;
  }
}
