package io.larkfit.spec.drift;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which times of day are allowed, found by trying every text of two digits, a colon and two digits,
 * and some that are no time of day.
 *
 * @param allowed by their places in the list of those texts
 */
record TimesOfDay(BitSet allowed) {

  private static final int TIMES = 10_000;

  /** The times, and what a pattern without its anchors lets pass. */
  private static final List<String> TEXTS =
      Stream.concat(
              IntStream.range(0, TIMES)
                  .mapToObj(i -> String.format(Locale.ROOT, "%02d:%02d", i / 100, i % 100)),
              Stream.of(
                  "",
                  "0:00",
                  "00:0",
                  "00.00",
                  "0000",
                  "000:00",
                  "00:000",
                  "x00:00",
                  "00:00x",
                  "xx:00",
                  "00:xx",
                  "00:00:00",
                  "024:00",
                  "24:000",
                  "x24:00",
                  "24:00x",
                  "x23:59",
                  "23:59x"))
          .toList();

  /** A spec has few patterns, and many fields of each. */
  private static final Map<List<String>, TimesOfDay> MATCHING = new ConcurrentHashMap<>();

  static TimesOfDay between(@Nullable String least, @Nullable String most) {
    return of(
        IntStream.range(0, TIMES).filter(TimesOfDay::isMinute),
        text ->
            (least == null || text.compareTo(least) >= 0)
                && (most == null || text.compareTo(most) <= 0));
  }

  /** Those that match every pattern; all there are if there is no pattern. */
  static TimesOfDay matching(List<String> patterns) {
    return MATCHING.computeIfAbsent(patterns, TimesOfDay::trying);
  }

  private static TimesOfDay trying(List<String> patterns) {
    try {
      Predicate<String> all =
          patterns.stream()
              .map(pattern -> Pattern.compile(pattern).asPredicate())
              .reduce(text -> true, Predicate::and);
      return of(IntStream.range(0, TEXTS.size()), all);
    } catch (PatternSyntaxException e) {
      return new TimesOfDay(new BitSet());
    }
  }

  private static TimesOfDay of(IntStream places, Predicate<String> allowed) {
    BitSet set = new BitSet(TEXTS.size());
    places.filter(place -> allowed.test(TEXTS.get(place))).forEach(set::set);
    return new TimesOfDay(set);
  }

  boolean isWithin(TimesOfDay other) {
    BitSet more = (BitSet) allowed.clone();
    more.andNot(other.allowed);
    return more.isEmpty();
  }

  private static boolean isMinute(int place) {
    return place % 100 < 60;
  }

  /** As ranges: those between whose ends there is no other minute. */
  @Override
  public String toString() {
    List<String> ranges = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < TIMES; i++) {
      if (allowed.get(i)) {
        first = first < 0 ? i : first;
        last = i;
      } else if (first >= 0 && isMinute(i)) {
        ranges.add(range(first, last));
        first = -1;
      }
    }
    if (first >= 0) {
      ranges.add(range(first, last));
    }
    allowed.stream()
        .filter(place -> place >= TIMES)
        .forEach(place -> ranges.add("'" + TEXTS.get(place) + "'"));
    return ranges.isEmpty() ? Drift.NOTHING : shortened(ranges);
  }

  private static String range(int first, int last) {
    return first == last ? TEXTS.get(first) : TEXTS.get(first) + "–" + TEXTS.get(last);
  }

  private static String shortened(List<String> ranges) {
    return ranges.size() <= 8
        ? String.join(", ", ranges)
        : String.join(", ", ranges.subList(0, 8)) + ", and " + (ranges.size() - 8) + " more";
  }
}
