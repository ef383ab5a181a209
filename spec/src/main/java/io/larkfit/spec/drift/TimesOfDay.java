package io.larkfit.spec.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Which times of day are allowed, found by trying them all. */
record TimesOfDay(Set<String> allowed) {

  /** Texts that are no time of day, which a pattern without its anchors lets pass. */
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
          "24:000",
          "024:00",
          "23:590",
          "23:59x",
          "x23:59",
          "24:00x",
          "x24:00");

  /** Every text of two digits, a colon and two digits. */
  private static final List<String> TIMES = times();

  static TimesOfDay between(@Nullable String least, @Nullable String most) {
    Set<String> allowed = new LinkedHashSet<>(TIMES);
    allowed.removeIf(
        time ->
            time.charAt(3) > '5'
                || least != null && time.compareTo(least) < 0
                || most != null && time.compareTo(most) > 0);
    return new TimesOfDay(allowed);
  }

  /** Those that match every pattern; all there are if there is no pattern. */
  static TimesOfDay matching(List<String> patterns) {
    Set<String> allowed = new LinkedHashSet<>(TIMES);
    allowed.addAll(NO_TIMES);
    for (String pattern : patterns) {
      try {
        allowed.retainAll(allowed.stream().filter(Pattern.compile(pattern).asPredicate()).toList());
      } catch (PatternSyntaxException e) {
        allowed.clear();
      }
    }
    return new TimesOfDay(allowed);
  }

  boolean isWithin(TimesOfDay other) {
    return other.allowed.containsAll(allowed);
  }

  private static List<String> times() {
    List<String> times = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      times.add("%02d:%02d".formatted(i / 100, i % 100));
    }
    return times;
  }

  /** As ranges: those between whose ends there is no other minute. */
  @Override
  public String toString() {
    List<String> ranges = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (String time : TIMES) {
      if (allowed.contains(time)) {
        run.add(time);
      } else if (time.charAt(3) <= '5') {
        flush(run, ranges);
      }
    }
    flush(run, ranges);
    NO_TIMES.stream().filter(allowed::contains).forEach(text -> ranges.add("'" + text + "'"));
    return ranges.isEmpty() ? Drift.NOTHING : shortened(ranges);
  }

  private static void flush(List<String> run, List<String> ranges) {
    if (!run.isEmpty()) {
      String last = run.get(run.size() - 1);
      ranges.add(run.size() == 1 ? last : run.get(0) + "–" + last);
      run.clear();
    }
  }

  private static String shortened(List<String> ranges) {
    return ranges.size() <= 8
        ? String.join(", ", ranges)
        : String.join(", ", ranges.subList(0, 8)) + ", and " + (ranges.size() - 8) + " more";
  }
}
