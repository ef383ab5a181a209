package io.larkfit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One try of a call, as a {@link CallListener} hears of it when it has ended.
 *
 * <p>It shows no credential, no query and no body, but for what {@link #failure()} does.
 */
public interface Attempt {
  /** {@return the operation's id, such as {@code getAgentSchedule}} */
  String operation();

  /** {@return the HTTP method, such as {@code GET}} */
  String method();

  /** {@return the path that was asked for, encoded, without its query} */
  String path();

  /** {@return which try of the call this is, from 1} */
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

  /** {@return the wait after which the call is tried again; null if this was its last try} */
  @Nullable Duration repeatedAfter();
}
