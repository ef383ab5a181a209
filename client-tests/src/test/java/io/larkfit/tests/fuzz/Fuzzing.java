package io.larkfit.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;

/**
 * Executes one thing many times, each with a random of its own, so that {@code -Dfuzz.seed} and
 * {@code -Dfuzz.first} lead back to any of them. Counts how they end, and notes it in {@code
 * target/fuzz.txt}.
 */
final class Fuzzing {
  private static final long SEED = Long.getLong("fuzz.seed", 4);
  private static final long FIRST = Long.getLong("fuzz.first", 0);
  private static final Duration SLOW = Duration.ofSeconds(5);
  private static final int MANY = 10;

  /** Ends in a word that says how, or in an {@link AssertionError} if that is not documented. */
  interface Execution {
    String execute(Random random);
  }

  private final String name;
  private final Map<String, Long> endings = new TreeMap<>();
  private final Map<String, String> findings = new LinkedHashMap<>();
  private Duration slowest = Duration.ZERO;

  private Fuzzing(String name) {
    this.name = name;
  }

  /** The executions of a short run, or as many as {@code -Dfuzz.executions} says. */
  static void run(String name, long executions, Execution execution) {
    Fuzzing fuzzing = new Fuzzing(name);
    long start = System.nanoTime();
    long last = FIRST + Long.getLong("fuzz.executions", executions);
    for (long i = FIRST; i < last && fuzzing.findings.size() < MANY; i++) {
      fuzzing.execute(i, execution);
    }
    fuzzing.report(last - FIRST, Duration.ofNanos(System.nanoTime() - start));
  }

  private void execute(long number, Execution execution) {
    long start = System.nanoTime();
    String ending;
    try {
      ending = execution.execute(new Random(SEED * 0x9E3779B97F4A7C15L + number));
    } catch (Throwable e) {
      ending =
          e.getClass().getSimpleName() + " at " + place(e.getCause() == null ? e : e.getCause());
      String text = String.valueOf(e);
      String where = "-Dfuzz.seed=" + SEED + " -Dfuzz.first=" + number + ": ";
      findings.putIfAbsent(ending, where + text.substring(0, Math.min(text.length(), 2000)));
    }
    endings.merge(ending, 1L, Long::sum);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    slowest = took.compareTo(slowest) > 0 ? took : slowest;
    if (took.compareTo(SLOW) > 0) {
      findings.putIfAbsent("slow", "-Dfuzz.seed=" + SEED + " -Dfuzz.first=" + number + ": " + took);
    }
  }

  /** What tells one fault from another. */
  private static String place(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("io.larkfit"))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("?");
  }

  private void report(long executions, Duration took) {
    String line =
        String.format(
            Locale.ROOT,
            "%s: %,d executions in %d s from seed %d, the slowest %d ms: %s%n",
            name,
            executions,
            took.toSeconds(),
            SEED,
            slowest.toMillis(),
            endings);
    System.out.print(line);
    try {
      Files.writeString(
          Path.of("target", "fuzz.txt"),
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Assertions.assertTrue(findings.isEmpty(), () -> String.join("\n", findings.values()));
  }
}
