package io.larkfit.tests.peer;

import java.util.List;
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

  @Override
  void close();
}
