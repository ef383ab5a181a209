package io.larkfit.spec.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Says how far a long task is: nothing for the first two seconds, then a line that renews itself on
 * a terminal, and elsewhere a line now and then. Written by hand because the libraries for it load
 * native code, of which newer JDKs warn. Thread-safe.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final PrintWriter err;
  private final boolean terminal;
  private final Clock clock;
  private final String task;
  private Instant next;
  private boolean shown;

  /**
   * Begins a task.
   *
   * @param terminal whether a line can be renewed
   * @param task what is done, as in {@code Reading pages}
   */
  Progress(PrintWriter err, boolean terminal, Clock clock, String task) {
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    this.task = task;
    this.next = clock.instant().plus(PATIENCE);
  }

  /** Tells that so many parts are done. */
  synchronized void reached(int done, int all) {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(terminal ? Duration.ofMillis(200) : PATIENCE);
    String line = String.format(Locale.ROOT, "%s: %,d of %,d", task, done, all);
    err.print(terminal ? "\r" + line : line + System.lineSeparator());
    err.flush();
    shown = true;
  }

  /** Leaves the terminal as it was. */
  @Override
  public synchronized void close() {
    if (shown && terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
