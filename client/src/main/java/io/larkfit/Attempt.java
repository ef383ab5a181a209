package io.larkfit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call, as a {@link CallListener} hears of it when it has ended.
 *
 * <p>It shows no credential, no query and no body, but for what {@link #failure()} does. Its {@code
 * toString()} is a line for a log: {@code POST /open-apis/calendar/v4/timeoff_events: HTTP 429,
 * code 190004, log id 2026…, 31 ms, attempt 1, retry after 500 ms}.
 */
public interface Attempt {
  /** {@return the operation's id, such as {@code getAgentSchedule}} */
  String operation();

  /** {@return the HTTP method, such as {@code GET}} */
  String method();

  /** {@return the path that was asked for, encoded, without its query} */
  String path();

  /** {@return which attempt of the call this is, from 1} */
  int number();

  /** {@return how long it took, the fetching of a token included} */
  Duration duration();

  /** {@return the HTTP status; null if no answer came} */
  @Nullable Integer httpStatus();

  /** {@return the platform's code, 0 if the call succeeded; null if it gave none} */
  @Nullable Long code();

  /** {@return the id under which the platform logged the request; null if it gave none} */
  @Nullable String logId();

  /** {@return what went wrong; null if the call succeeded} */
  @Nullable FeishuException failure();

  /** {@return the wait before the next attempt; null if this was the last} */
  @Nullable Duration retryDelay();
}
