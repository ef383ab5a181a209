package io.larkfit.tests.peer;

import org.jspecify.annotations.Nullable;

/**
 * A time-off event, as a caller of either client has it. Null leaves something out.
 *
 * @param start a date or epoch seconds
 * @param end of the same kind
 * @param userIdType the platform's word
 */
public record TimeoffInput(
    @Nullable String userId,
    @Nullable String timezone,
    @Nullable String start,
    @Nullable String end,
    @Nullable String title,
    @Nullable String description,
    @Nullable String userIdType) {
  /** Three whole days, nothing optional. */
  public static TimeoffInput days() {
    return of("2026-04-01", "2026-04-03");
  }

  /** From when to when, nothing optional. */
  public static TimeoffInput of(@Nullable String start, @Nullable String end) {
    return new TimeoffInput("ou_1", "Asia/Shanghai", start, end, null, null, null);
  }
}
