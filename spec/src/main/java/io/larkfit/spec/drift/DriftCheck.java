package io.larkfit.spec.drift;

import io.larkfit.spec.compare.Check;
import io.larkfit.spec.compare.Comparison;
import io.larkfit.spec.compare.Difference;
import io.larkfit.spec.document.Document;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.operation.OperationFacts;
import io.larkfit.spec.operation.SpecFacts;
import io.larkfit.spec.record.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds a spec against the facts of pages. Thread-safe. */
public final class DriftCheck {

  private static final Differences PLATFORM = Differences.ofPlatform();

  private final SpecFacts spec;
  private final Differences deliberate;

  private DriftCheck(SpecFacts spec, Differences deliberate) {
    this.spec = spec;
    this.deliberate = deliberate;
  }

  /**
   * Makes a check.
   *
   * @param deliberate drifts that are not reported
   */
  public static DriftCheck of(Document spec, Differences deliberate) {
    return new DriftCheck(SpecFacts.of(spec), deliberate);
  }

  /**
   * The operation of the spec that a page describes: the one that names the page, or else the one
   * of its method and path. Null if the spec has neither.
   */
  public @Nullable OperationFacts operation(Recorded recorded) {
    return spec.find(recorded.page());
  }

  /**
   * All drifts between a page and its operation that are not deliberate, and the deliberate ones of
   * this page that there are no more. If the spec has no such operation, that is the one drift.
   */
  public List<Drift> check(Recorded recorded) {
    Set<Deliberate> used = new HashSet<>();
    List<Drift> drifts = check(recorded, used);
    String url = recorded.page().source().url().value();
    drifts.addAll(stale(used, entry -> entry.page().equals(url)));
    return drifts;
  }

  /**
   * Holds all of the spec against all records: what {@link #check(Recorded)} says of each, and the
   * operations that have no record.
   */
  public List<Drift> checkAll(Collection<Recorded> records) {
    Set<Deliberate> used = new HashSet<>();
    List<Drift> drifts = new ArrayList<>();
    Set<@Nullable OperationFacts> recorded = new HashSet<>();
    for (Recorded page : records) {
      drifts.addAll(check(page, used));
      recorded.add(operation(page));
    }
    spec.operations().stream()
        .filter(operation -> !recorded.contains(operation))
        .forEach(operation -> drifts.add(withoutRecord(operation)));
    drifts.addAll(stale(used, entry -> true));
    return drifts;
  }

  private List<Drift> check(Recorded recorded, Set<Deliberate> used) {
    Page page = recorded.page();
    OperationFacts operation = spec.find(page);
    if (operation == null) {
      return new ArrayList<>(List.of(withoutOperation(page)));
    }
    Set<Drift> drifts = new LinkedHashSet<>();
    for (Difference difference : Comparison.ofSpecAndPage(operation, recorded)) {
      drifts.add(drift(difference, operation, page));
    }
    drifts.removeIf(
        drift -> {
          List<Deliberate> covering =
              deliberate.entries().stream().filter(entry -> entry.covers(drift)).toList();
          used.addAll(covering);
          return !covering.isEmpty()
              || PLATFORM.entries().stream().anyMatch(entry -> entry.covers(drift));
        });
    return new ArrayList<>(drifts);
  }

  private static Drift drift(Difference difference, OperationFacts operation, Page page) {
    return new Drift(
        difference.check(),
        difference.severity(),
        page.source().url().value(),
        difference.subject(),
        Objects.requireNonNullElse(difference.after(), Drift.NOTHING),
        Objects.requireNonNullElse(difference.before(), Drift.NOTHING),
        operation.pointer(difference.oldLine(), difference.subject()),
        difference.newLine(),
        difference.remedy());
  }

  private static Drift withoutOperation(Page page) {
    return new Drift(
        Check.OPERATION_ADDED,
        Severity.ADDITIVE,
        page.source().url().value(),
        "url",
        page.endpoint().method().value() + " " + SpecFacts.path(page),
        Drift.NOTHING,
        "",
        page.endpoint().url().line(),
        Check.OPERATION_ADDED.advice());
  }

  private static Drift withoutRecord(OperationFacts operation) {
    Page facts = operation.page();
    return new Drift(
        Check.RECORD_MISSING,
        Severity.DOCUMENTATION,
        facts.source().url().value(),
        "url",
        Drift.NOTHING,
        facts.endpoint().method().value() + " " + facts.endpoint().url().value(),
        operation.node().pointer(),
        0,
        Check.RECORD_MISSING.advice());
  }

  private List<Drift> stale(Set<Deliberate> used, Predicate<Deliberate> concerned) {
    return deliberate.entries().stream()
        .filter(concerned)
        .filter(entry -> !used.contains(entry))
        .map(this::stale)
        .toList();
  }

  private Drift stale(Deliberate entry) {
    String pointer =
        spec.operations().stream()
            .filter(operation -> operation.page().source().url().value().equals(entry.page()))
            .map(operation -> operation.node().pointer())
            .findFirst()
            .orElse("");
    return new Drift(
        Check.DIFFERENCE_STALE,
        Severity.DOCUMENTATION,
        entry.page(),
        entry.subject(),
        "listed: " + entry.onPage(),
        "listed: " + entry.inSpec(),
        pointer,
        0,
        "The entry '%s' does not apply. %s".formatted(entry, Check.DIFFERENCE_STALE.advice()));
  }
}
