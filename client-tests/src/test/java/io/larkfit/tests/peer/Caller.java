package io.larkfit.tests.peer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client, of whichever make, that makes the calls of the three pages. Never throws. */
public interface Caller extends AutoCloseable {
  /**
   * Creates schedules, as the user, in the helpdesk.
   *
   * @param agents null for no body at all
   */
  Outcome createSchedules(@Nullable List<AgentInput> agents);

  /** Reads an agent's schedule, in the tenant and the helpdesk. */
  Outcome getSchedule(@Nullable String agentId);

  /**
   * Creates a time-off event, in the tenant.
   *
   * @param event null for no body at all
   */
  Outcome createTimeoff(@Nullable TimeoffInput event);

  /** Reads a schedule, then creates a time-off event with the very options of that call. */
  Outcome createTimeoffWithOptionsOfRead();

  /** Creates a time-off event with these headers of the caller's own. */
  Outcome createTimeoffWith(Map<String, List<String>> headers);

  /** Reads a schedule, which may take this long. Adds how long the server may have been silent. */
  Outcome readWithin(Duration timeout);

  /** How long it waited before tries. */
  List<Duration> waits();

  @Override
  void close();
}
