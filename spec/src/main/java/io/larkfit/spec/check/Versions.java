package io.larkfit.spec.check;

import io.larkfit.spec.check.PageResult.State;
import io.larkfit.spec.compare.Comparison;
import io.larkfit.spec.fact.Page;
import io.larkfit.spec.page.Reading;
import io.larkfit.spec.record.Recorded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of pages. Pages are the same if they come from the same address; where
 * several do, those of the same bytes, or else of the same file name, belong together.
 */
public final class Versions {

  private static final List<BiPredicate<Page, Page>> CLOSENESS =
      List.of(
          (before, after) -> before.hash().equals(after.hash()),
          (before, after) -> name(before).equals(name(after)),
          (before, after) -> true);

  private final List<Page> older = new ArrayList<>();
  private final IdentityHashMap<Page, Page> pairs = new IdentityHashMap<>();

  private Versions() {}

  /** What changed between two sets of pages, in the order of the newer ones; what went is last. */
  public static List<PageResult> compare(List<Reading> older, List<Reading> newer) {
    Versions versions = new Versions();
    List<PageResult> results = new ArrayList<>();
    for (Reading reading : older) {
      if (reading instanceof Reading.Read read) {
        versions.older.add(read.page());
      } else {
        results.add(PageResult.unread(reading));
      }
    }
    CLOSENESS.forEach(close -> newer.forEach(reading -> versions.pair(reading, close)));
    newer.forEach(reading -> results.add(versions.result(reading)));
    versions.older.forEach(page -> results.add(alone(page, State.GONE)));
    return List.copyOf(results);
  }

  /** What changed between two files, wherever they come from. */
  public static List<PageResult> compare(Reading older, Reading newer) {
    if (older instanceof Reading.Read before && newer instanceof Reading.Read after) {
      return List.of(between(before.page(), after.page()));
    }
    return compare(List.of(older), List.of(newer));
  }

  private void pair(Reading reading, BiPredicate<Page, Page> close) {
    if (!(reading instanceof Reading.Read read) || pairs.containsKey(read.page())) {
      return;
    }
    Page after = read.page();
    for (Page before : older) {
      if (address(before).equals(address(after)) && close.test(before, after)) {
        pairs.put(after, before);
        older.removeIf(page -> isSame(page, before));
        return;
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // This page, not one that is read of a copy of its file.
  private static boolean isSame(Page one, Page other) {
    return one == other;
  }

  private PageResult result(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return PageResult.unread(reading);
    }
    @Nullable Page before = pairs.get(read.page());
    return before == null ? alone(read.page(), State.NEW) : between(before, read.page());
  }

  private static PageResult alone(Page page, State state) {
    return PageResult.version(page, state, List.of());
  }

  private static PageResult between(Page before, Page after) {
    return PageResult.version(
        after, State.COMPARED, Comparison.ofPages(Recorded.of(before), Recorded.of(after)));
  }

  private static String address(Page page) {
    return page.source().url().value();
  }

  private static String name(Page page) {
    return String.valueOf(Path.of(page.file()).getFileName());
  }
}
