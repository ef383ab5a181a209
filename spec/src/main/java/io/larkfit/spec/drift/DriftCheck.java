package io.larkfit.spec.drift;

import io.larkfit.spec.document.Document;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds a spec against the facts of pages. Thread-safe. */
public final class DriftCheck {

  private static final List<PageRule> RULES =
      List.of(
          new SourceRule(),
          new EndpointRule(),
          new RateLimitRule(),
          new AccessRule(),
          new SecurityRule(),
          new ParameterRule(),
          new ContentRule(),
          new ResponseRule(),
          new ErrorRule());

  private final Document spec;
  private final Differences deliberate;
  private final Operations operations;

  private DriftCheck(Document spec, Differences deliberate) {
    this.spec = spec;
    this.deliberate = deliberate;
    this.operations = new Operations(spec);
  }

  /**
   * Makes a check.
   *
   * @param deliberate drifts that are not reported
   */
  public static DriftCheck of(Document spec, Differences deliberate) {
    return new DriftCheck(spec, deliberate);
  }

  /**
   * The operation of the spec that a page describes: the one that names the page, or else the one
   * of its method and path. Null if the spec has neither.
   */
  public @Nullable Node operation(Recorded recorded) {
    return operations.find(recorded.page());
  }

  /**
   * All drifts between a page and its operation that are not deliberate, and the deliberate ones of
   * this page that there are no more. If the spec has no such operation, that is the one drift.
   */
  public List<Drift> check(Recorded recorded) {
    Set<Difference> used = new HashSet<>();
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
    Set<Difference> used = new HashSet<>();
    List<Drift> drifts = new ArrayList<>();
    Set<String> recorded = new HashSet<>();
    for (Recorded page : records) {
      drifts.addAll(check(page, used));
      Node operation = operation(page);
      if (operation != null) {
        recorded.add(operation.pointer());
      }
    }
    operations.all().stream()
        .filter(operation -> !recorded.contains(operation.pointer()))
        .forEach(operation -> drifts.add(withoutRecord(operation)));
    drifts.addAll(stale(used, entry -> true));
    return drifts;
  }

  private List<Drift> check(Recorded recorded, Set<Difference> used) {
    Page page = recorded.page();
    Node operation = operations.find(page);
    if (operation == null) {
      return new ArrayList<>(List.of(withoutOperation(page)));
    }
    Comparison comparison = new Comparison(spec, operation, page);
    RULES.forEach(rule -> rule.check(comparison));
    List<Drift> drifts = comparison.found();
    drifts.removeIf(
        drift -> {
          List<Difference> covering =
              deliberate.entries().stream().filter(entry -> entry.covers(drift)).toList();
          used.addAll(covering);
          return !covering.isEmpty();
        });
    return drifts;
  }

  private Drift withoutOperation(Page page) {
    Check check = Check.OPERATION_MISSING_IN_SPEC;
    return new Drift(
        check,
        Severity.ADDITIVE,
        page.source().url().value(),
        "url",
        page.endpoint().method().value() + " " + Operations.path(page),
        Drift.NOTHING,
        Comparison.at(spec.root(), "paths"),
        page.endpoint().url().line(),
        check.advice());
  }

  private static Drift withoutRecord(Node operation) {
    Check check = Check.RECORD_MISSING;
    return new Drift(
        check,
        Severity.DOCUMENTATION,
        Operations.url(operation),
        "url",
        Drift.NOTHING,
        Operations.method(operation) + " " + Operations.path(operation),
        operation.pointer(),
        0,
        check.advice());
  }

  private List<Drift> stale(Set<Difference> used, Predicate<Difference> concerned) {
    return deliberate.entries().stream()
        .filter(concerned)
        .filter(entry -> !used.contains(entry))
        .map(this::stale)
        .toList();
  }

  private Drift stale(Difference entry) {
    String operation =
        operations.all().stream()
            .filter(node -> Operations.url(node).equals(entry.page()))
            .map(Node::pointer)
            .findFirst()
            .orElse("");
    return new Drift(
        Check.DIFFERENCE_STALE,
        Severity.DOCUMENTATION,
        entry.page(),
        entry.subject(),
        "listed: " + entry.onPage(),
        "listed: " + entry.inSpec(),
        operation,
        0,
        "The entry '%s' does not apply. %s".formatted(entry, Check.DIFFERENCE_STALE.advice()));
  }
}
