package io.larkfit.codegen.corpus;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How long each generator takes for platforms of growing size, in one JVM that the corpus has
 * warmed, one after another, the order turned from round to round.
 */
final class Speed {
  /** How many operations; fewer sizes make a quicker run. */
  private static final List<Integer> SIZES =
      Arrays.stream(System.getProperty("corpus.sizes", "1000,2000,4000").split(","))
          .map(Integer::valueOf)
          .toList();

  /** Feishu's platform has 55 areas. */
  private static final int TAGS = 55;

  private final Path folder;
  private final PrintStream terminal;

  Speed(Path folder, PrintStream terminal) {
    this.folder = folder;
    this.terminal = terminal;
  }

  /**
   * One generator at one size.
   *
   * @param generateNanos processor time from the file to sources in memory
   * @param compileNanos processor time of javac
   * @param wallNanos of both, on the clock
   * @param peakBytes the heap's highest mark meanwhile, garbage included
   * @param messages what failed, empty if nothing
   */
  record Measure(
      Contender contender,
      int operations,
      int files,
      int lines,
      long classBytes,
      long generateNanos,
      long compileNanos,
      long wallNanos,
      long peakBytes,
      List<String> messages) {

    double seconds() {
      return (generateNanos + compileNanos) / 1e9;
    }
  }

  /**
   * The median of the rounds by processor time, for each size and generator; from 1,000 on, one.
   */
  List<Measure> measure() {
    List<Measure> medians = new ArrayList<>();
    List<Contender> order = new ArrayList<>(List.of(Contender.values()));
    int total = SIZES.stream().mapToInt(Speed::rounds).sum() * order.size();
    Progress progress = new Progress(terminal, "speed", total);
    for (int operations : SIZES) {
      Path spec = Platform.write(folder, operations, TAGS);
      int rounds = rounds(operations);
      List<Measure> all = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        for (Contender contender : order) {
          all.add(measure(contender, spec, operations));
          progress.step(contender.title() + ", " + operations + " operations");
        }
        Collections.rotate(order, 1);
      }
      for (Contender contender : Contender.values()) {
        medians.add(
            all.stream()
                .filter(measure -> measure.contender() == contender)
                .sorted(Comparator.comparingDouble(Measure::seconds))
                .skip(rounds / 2)
                .findFirst()
                .orElseThrow());
      }
    }
    return medians;
  }

  private static int rounds(int operations) {
    return operations < 1000 ? 3 : 1;
  }

  /**
   * Our generator on the largest platform with everything in one tag: one interface, one facade.
   */
  Measure oneTag() {
    int operations = SIZES.get(SIZES.size() - 1);
    Progress progress = new Progress(terminal, "all in one tag", 1);
    Measure measure = measure(Contender.LARKFIT, Platform.write(folder, operations, 1), operations);
    progress.step("");
    return measure;
  }

  private Measure measure(Contender contender, Path spec, int operations) {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    Attempt attempt = Attempt.of(contender, spec, folder);
    if (attempt.failure() != null) {
      List<String> failed = List.of(attempt.failure().toString());
      return new Measure(
          contender, operations, 0, 0, 0, attempt.nanos(), 0, attempt.nanos(), 0, failed);
    }
    Compiler.Compiled compiled = new Compiler(contender.classPath()).compile(attempt.files());
    return new Measure(
        contender,
        operations,
        attempt.files().size(),
        attempt.lines(),
        compiled.bytes(),
        attempt.nanos(),
        compiled.nanos(),
        System.nanoTime() - start,
        pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum(),
        compiled.messages());
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
