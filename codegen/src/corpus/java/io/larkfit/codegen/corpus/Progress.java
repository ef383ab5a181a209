package io.larkfit.codegen.corpus;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A line on the terminal every few seconds. */
final class Progress {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final PrintStream terminal;
  private final String title;
  private final int total;
  private final long start = System.nanoTime();
  private long said = start;
  private int done;

  Progress(PrintStream terminal, String title, int total) {
    this.terminal = terminal;
    this.title = title;
    this.total = total;
    terminal.println(title + ": " + total + " to do...");
  }

  synchronized void step(String what) {
    done++;
    long now = System.nanoTime();
    if (done < total && now - said < PAUSE.toNanos()) {
      return;
    }
    said = now;
    Duration passed = Duration.ofNanos(now - start);
    Duration left = passed.multipliedBy(total - done).dividedBy(done);
    terminal.println(
        done < total
            ? String.format(
                Locale.ROOT,
                "%s: %d of %d, %s, about %s left (%s)",
                title,
                done,
                total,
                clock(passed),
                clock(left),
                what)
            : String.format(Locale.ROOT, "%s: all %d in %s", title, total, clock(passed)));
  }

  private static String clock(Duration time) {
    return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
  }
}
