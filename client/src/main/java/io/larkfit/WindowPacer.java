package io.larkfit;

import io.larkfit.meta.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the turns of each operation in sliding windows of a second and of a minute. */
final class WindowPacer implements Pacer {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60_000;

  private final Clock clock;
  private final Map<String, Turns> operations = new ConcurrentHashMap<>();

  WindowPacer(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Duration reserve(String operation, RateLimit limit, Duration atMost) {
    if (limit.perSecond() == 0 && limit.perMinute() == 0) {
      return Duration.ZERO;
    }
    Turns turns = operations.computeIfAbsent(operation, id -> new Turns());
    return turns.reserve(clock.millis(), limit, atMost);
  }

  /** When the calls of one operation are sent, oldest first. */
  private static final class Turns {
    private final ArrayDeque<Long> times = new ArrayDeque<>();
    private long latest = Long.MIN_VALUE;

    private synchronized Duration reserve(long now, RateLimit limit, Duration atMost) {
      if (now < latest) {
        // The clock was set back: what it said of the past means nothing now.
        times.clear();
      }
      latest = now;
      while (!times.isEmpty() && times.peekFirst() <= now - MINUTE) {
        times.removeFirst();
      }
      long turn = Math.max(now, times.isEmpty() ? now : times.peekLast());
      turn = Math.max(turn, after(limit.perSecond(), SECOND));
      turn = Math.max(turn, after(limit.perMinute(), MINUTE));
      Duration wait = Duration.ofMillis(turn - now);
      if (wait.compareTo(atMost) <= 0) {
        times.addLast(turn);
      }
      return wait;
    }

    /** The end of the window that the calls before fill; a turn of long ago if they don't. */
    private long after(int allowed, long window) {
      if (allowed == 0 || times.size() < allowed) {
        return Long.MIN_VALUE;
      }
      Iterator<Long> newestFirst = times.descendingIterator();
      long time = newestFirst.next();
      for (int i = 1; i < allowed; i++) {
        time = newestFirst.next();
      }
      return time + window;
    }
  }
}
