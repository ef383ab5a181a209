package io.larkfit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line for each try of each call: method, path, HTTP status, code, log id and time. No
 * credential, query or body is in it.
 *
 * <pre>{@code
 * Feishu.builder().listener(CallLog.to(LOGGER::info))
 * }</pre>
 *
 * <p>A line reads {@code POST /open-apis/calendar/v4/timeoff_events: HTTP 429, code 190004, log id
 * 2026…, 31 ms, try 1, again after 500 ms}.
 */
public final class CallLog implements CallListener {
  private final Consumer<String> lines;

  private CallLog(Consumer<String> lines) {
    this.lines = lines;
  }

  /**
   * A log that hands each line to a logger.
   *
   * @param lines takes a line without its end; must be thread-safe
   * @return the listener
   */
  public static CallLog to(Consumer<String> lines) {
    return new CallLog(lines);
  }

  @Override
  public void attempted(Attempt attempt) {
    StringBuilder line = new StringBuilder();
    line.append(attempt.method()).append(' ').append(attempt.path()).append(": ");
    line.append(outcome(attempt));
    add(line, "code ", attempt.code());
    add(line, "log id ", attempt.logId());
    line.append(", ").append(attempt.duration().toMillis()).append(" ms");
    line.append(", try ").append(attempt.number());
    if (attempt.repeatedAfter() != null) {
      line.append(", again after ").append(attempt.repeatedAfter().toMillis()).append(" ms");
    }
    lines.accept(FailureText.tame(line.toString()));
  }

  @Override
  public void warned(String problem, @Nullable Throwable cause) {
    lines.accept(FailureText.tame(problem));
  }

  private static String outcome(Attempt attempt) {
    FeishuException failure = attempt.failure();
    if (attempt.httpStatus() != null) {
      boolean isUnreadable = failure != null && failure.kind() == FeishuException.Kind.UNDECODABLE;
      return "HTTP " + attempt.httpStatus() + (isUnreadable ? ", unreadable" : "");
    }
    boolean isUnsent = failure != null && failure.kind() == FeishuException.Kind.NOT_SENT;
    return isUnsent ? "not sent" : "no answer";
  }

  private static void add(StringBuilder line, String label, @Nullable Object value) {
    if (value != null) {
      line.append(", ").append(label).append(value);
    }
  }
}
