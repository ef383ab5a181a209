package io.larkfit.spec.check;

import io.larkfit.spec.drift.Drift;
import io.larkfit.spec.fact.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check or a comparison found.
 *
 * @param title what was held against what
 * @param pages what was found of each file, in the order that they were given
 * @param whole what is wrong with spec and records as a whole
 */
public record Report(String title, List<PageResult> pages, List<Drift> whole) {

  public Report {
    pages = List.copyOf(pages);
    whole = List.copyOf(whole);
  }

  /** How many differences there are of a severity. */
  public long count(Severity severity) {
    return severities().filter(severity::equals).count();
  }

  /** How many files came to such an end. */
  public long count(PageResult.State state) {
    return pages.stream().filter(page -> page.state() == state).count();
  }

  /** The pages that there is something to say of, the gravest first. */
  List<PageResult> told() {
    return pages.stream()
        .filter(PageResult::isWorthTelling)
        .sorted(Comparator.comparing(PageResult::gravity))
        .toList();
  }

  /** What is wrong as a whole, for each page that it is about. */
  Map<String, List<Drift>> wholeByPage() {
    return whole.stream()
        .collect(Collectors.groupingBy(Drift::url, LinkedHashMap::new, Collectors.toList()));
  }

  /** Whether there is a difference that is at least this grave, or a file that cannot be read. */
  public boolean isWorthFailing(Severity least) {
    return count(PageResult.State.UNREADABLE) > 0
        || severities().anyMatch(severity -> severity.compareTo(least) <= 0);
  }

  private Stream<Severity> severities() {
    return Stream.concat(
        pages.stream().flatMap(PageResult::severities), whole.stream().map(Drift::severity));
  }
}
