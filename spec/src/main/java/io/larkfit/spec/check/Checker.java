package io.larkfit.spec.check;

import io.larkfit.spec.change.Change;
import io.larkfit.spec.change.PageChanges;
import io.larkfit.spec.check.PageResult.State;
import io.larkfit.spec.drift.DriftCheck;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.page.Reading;
import io.larkfit.spec.record.Recorded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds pages against the records of their last version, and against the spec. */
public final class Checker {

  private final DriftCheck drift;
  private final Map<String, Recorded> records;

  /**
   * Makes a checker.
   *
   * @param records of the versions before, one for each page at most
   */
  public Checker(DriftCheck drift, Collection<Recorded> records) {
    this.drift = drift;
    this.records = records.stream().collect(Collectors.toMap(Checker::key, Function.identity()));
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
    Recorded before = records.get(key(now));
    List<Change> changes =
        before == null || isSamePage(before, now) ? List.of() : PageChanges.between(before, now);
    return covers(page)
        ? PageResult.covered(page, changes, drift.check(now))
        : PageResult.read(page, State.NOT_IN_SPEC, changes);
  }

  /** The same bytes are the same page, even if an earlier version of the reader recorded it. */
  private static boolean isSamePage(Recorded before, Recorded now) {
    return before.page().hash().equals(now.page().hash());
  }

  private static String key(Recorded recorded) {
    return recorded.page().source().url().value();
  }
}
