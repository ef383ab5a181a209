package io.larkfit.tests.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agent's working hours, as a caller of either client has them. Null leaves something out.
 *
 * @param skills ids
 */
public record AgentInput(
    @Nullable String agentId, @Nullable List<Hours> hours, @Nullable List<String> skills) {
  /**
   * From when to when, on which days.
   *
   * @param weekday the platform's number
   */
  public record Hours(@Nullable String start, @Nullable String end, @Nullable Integer weekday) {}

  /** An agent who works round the clock. */
  public static AgentInput roundTheClock(String agentId) {
    return new AgentInput(
        agentId, List.of(new Hours("00:00", "24:00", 9)), List.of("skill-billing"));
  }
}
