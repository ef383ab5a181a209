package io.larkfit.spec.check;

import io.larkfit.spec.change.PageChanges;
import io.larkfit.spec.check.PageResult.State;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.page.Reading;
import io.larkfit.spec.record.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two versions of pages. Pages are the same if they come from the same address. */
public final class Versions {

  private final Map<String, Page> older = new LinkedHashMap<>();
  private final List<PageResult> results = new ArrayList<>();

  private Versions() {}

  /** What changed between two sets of pages, in the order of the newer ones; what went is last. */
  public static List<PageResult> compare(List<Reading> older, List<Reading> newer) {
    Versions versions = new Versions();
    older.forEach(versions::addOlder);
    newer.forEach(versions::addNewer);
    versions.older.values().forEach(page -> versions.add(page, State.GONE));
    return List.copyOf(versions.results);
  }

  /** What changed between two files, wherever they come from. */
  public static List<PageResult> compare(Reading older, Reading newer) {
    if (older instanceof Reading.Read before && newer instanceof Reading.Read after) {
      return List.of(between(before.page(), after.page()));
    }
    return compare(List.of(older), List.of(newer));
  }

  private void addOlder(Reading reading) {
    if (reading instanceof Reading.Read read) {
      older.put(read.page().source().url().value(), read.page());
    } else {
      results.add(PageResult.unread(reading));
    }
  }

  private void addNewer(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      results.add(PageResult.unread(reading));
      return;
    }
    Page before = older.remove(read.page().source().url().value());
    if (before == null) {
      add(read.page(), State.NEW);
    } else {
      results.add(between(before, read.page()));
    }
  }

  private void add(Page page, State state) {
    results.add(PageResult.read(page, state, List.of()));
  }

  private static PageResult between(Page before, Page after) {
    return PageResult.read(
        after, State.COMPARED, PageChanges.between(Recorded.of(before), Recorded.of(after)));
  }
}
