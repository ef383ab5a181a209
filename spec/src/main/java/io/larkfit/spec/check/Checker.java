package io.larkfit.spec.check;

import io.larkfit.spec.compare.Comparison;
import io.larkfit.spec.compare.Difference;
import io.larkfit.spec.drift.DriftCheck;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.operation.OperationFacts;
import io.larkfit.spec.page.Reading;
import io.larkfit.spec.record.Recorded;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds pages against the records of their last version, and against the spec. */
public final class Checker {

  private final DriftCheck drift;
  private final Map<String, Recorded> records;
  private final Map<String, Recorded> byOperation;

  /**
   * Makes a checker.
   *
   * @param records of the versions before, one for each page at most
   */
  public Checker(DriftCheck drift, Collection<Recorded> records) {
    this.drift = drift;
    this.records = records.stream().collect(Collectors.toMap(Checker::key, Function.identity()));
    this.byOperation = new HashMap<>();
    for (Recorded recorded : records) {
      OperationFacts operation = drift.operation(recorded);
      if (operation != null) {
        byOperation.put(operation.node().pointer(), recorded);
      }
    }
  }

  /** What changed on a page since it was recorded, and what the spec lacks of it. */
  public PageResult check(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return check(read.page());
    }
    return PageResult.unread(reading);
  }

  /** Whether the spec has the operation of a page. */
  public boolean covers(Page page) {
    return drift.operation(Recorded.of(page)) != null;
  }

  private PageResult check(Page page) {
    Recorded now = Recorded.of(page);
    Recorded before = before(now);
    List<Difference> changes =
        before == null || isSamePage(before, now) ? List.of() : Comparison.ofPages(before, now);
    return covers(page)
        ? PageResult.covered(page, changes, drift.check(now))
        : PageResult.uncovered(page, changes);
  }

  /**
   * The record of a page; if its address has none, that of the same operation, whose page moved.
   */
  private @Nullable Recorded before(Recorded now) {
    Recorded before = records.get(key(now));
    OperationFacts operation = before == null ? drift.operation(now) : null;
    return operation == null ? before : byOperation.get(operation.node().pointer());
  }

  /** The same bytes are the same page, even if an earlier version of the reader recorded it. */
  private static boolean isSamePage(Recorded before, Recorded now) {
    return before.page().hash().equals(now.page().hash());
  }

  private static String key(Recorded recorded) {
    return recorded.page().source().url().value();
  }
}
