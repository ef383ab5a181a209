package io.larkfit.spec.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which times of day patterns allow, found by trying every text of two digits, a colon and two
 * digits, and some that are no time of day.
 */
final class TimesOfDay {

  /** What is allowed, both included: all minutes between. */
  record Range(String least, String most) {}

  /** What is tried; the minutes of a day, and its end, are the first ones. */
  private static final List<String> MINUTES =
      IntStream.rangeClosed(0, 24 * 60).mapToObj(TimesOfDay::text).toList();

  private static final List<String> OTHERS =
      IntStream.range(0, 10_000)
          .filter(i -> i % 100 > 59 || i > 2400)
          .mapToObj(i -> text(i / 100 * 60 + i % 100, i % 100))
          .toList();

  /** What a pattern without its anchors lets pass. */
  private static final List<String> NO_TIMES =
      List.of(
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
          "23:59x");

  /** A spec has few patterns, and many fields of each. */
  private static final Map<List<String>, Optional<Range>> KNOWN = new ConcurrentHashMap<>();

  private TimesOfDay() {}

  private static String text(int minute) {
    return text(minute, minute % 60);
  }

  private static String text(int minutes, int minute) {
    int hour = (minutes - minute) / 60;
    return "" + hour / 10 + hour % 10 + ":" + minute / 10 + minute % 10;
  }

  /** What matches all of some patterns; null if that is anything but a range of times. */
  static @Nullable Range range(List<String> patterns) {
    return KNOWN.computeIfAbsent(patterns, TimesOfDay::trying).orElse(null);
  }

  private static Optional<Range> trying(List<String> patterns) {
    Predicate<String> all;
    try {
      all =
          patterns.stream()
              .map(pattern -> Pattern.compile(pattern).asPredicate())
              .reduce(text -> true, Predicate::and);
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
    if (NO_TIMES.stream().anyMatch(all) || OTHERS.stream().anyMatch(all)) {
      return Optional.empty();
    }
    List<String> allowed = MINUTES.stream().filter(all).toList();
    if (allowed.isEmpty()) {
      return Optional.empty();
    }
    String least = allowed.get(0);
    String most = allowed.get(allowed.size() - 1);
    boolean gapless = MINUTES.indexOf(most) - MINUTES.indexOf(least) == allowed.size() - 1;
    return gapless ? Optional.of(new Range(least, most)) : Optional.empty();
  }
}
