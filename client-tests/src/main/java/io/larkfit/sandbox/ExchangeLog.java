package io.larkfit.sandbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What went over the wire, in order, and what went wrong in the sandbox itself. Thread-safe. */
final class ExchangeLog {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int logIds;

  ExchangeLog(Clock clock) {
    this.clock = clock;
  }

  /** A new log id: the time, then a number, as the platform's look. */
  synchronized String nextLogId() {
    return TIME.format(clock.instant()) + String.format(Locale.ROOT, "%018X", ++logIds);
  }

  synchronized void add(Exchange exchange) {
    exchanges.add(exchange);
  }

  synchronized void addFault(String fault) {
    faults.add(fault);
  }

  synchronized List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  synchronized void clear() {
    exchanges.clear();
  }
}
