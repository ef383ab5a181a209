package io.larkfit;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The message of a {@link FeishuException}: the outcome on the first line, then what helps. */
final class FailureText {
  private static final int LONGEST = 1000;

  /** Shorter ones are no secrets, and would be found everywhere. */
  private static final int SHORTEST_SECRET = 6;

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

  private final StringBuilder text = new StringBuilder();
  private final List<String> secrets;

  private FailureText(List<String> secrets) {
    this.secrets = secrets;
  }

  static String of(FeishuException.Builder failure) {
    FailureText text = new FailureText(failure.secrets);
    text.text.append(failure.operation).append(outcome(failure.kind)).append(text.reason(failure));
    DocumentedError documented = failure.documented;
    if (documented != null) {
      text.prose("meaning", documented.meaning());
    }
    text.prose("remedy", failure.remedy());
    text.prose("caution", failure.advice);
    if (documented != null && isAboutScopes(documented)) {
      text.line("scopes, any one of", String.join(", ", failure.scopes));
    }
    if (failure.detail != null) {
      text.details(failure.detail);
    }
    if (failure.attempts > 1) {
      text.line("attempts", String.valueOf(failure.attempts));
    }
    if (failure.retryAfter != null) {
      text.line("retry after", failure.retryAfter.toMillis() / 1000 + " s");
    }
    text.line("log id", failure.logId);
    return text.text.toString();
  }

  private static String outcome(FeishuException.Kind kind) {
    switch (kind) {
      case NOT_SENT:
        return " was not sent: ";
      case REFUSED:
        return " was refused: ";
      case OUTCOME_UNKNOWN:
        return " has an unknown outcome: ";
      default:
        return " was answered, and the answer cannot be read: ";
    }
  }

  private String reason(FeishuException.Builder failure) {
    return Stream.of(
            failure.httpStatus == null ? null : "HTTP " + failure.httpStatus,
            failure.code == null ? null : "code " + failure.code,
            failure.apiMessage == null ? null : '"' + failure.apiMessage + '"',
            failure.problem)
        .filter(Objects::nonNull)
        .map(value -> tame(masked(value)))
        .collect(Collectors.joining(", "));
  }

  private static boolean isAboutScopes(DocumentedError error) {
    return error.kind().equals("scope-missing") || error.kind().equals("forbidden");
  }

  /** The platform's own words, without the values that it refused: they may be secret. */
  private void details(FailureDetail detail) {
    prose("details", detail.message());
    for (FieldViolation violation : detail.fieldViolations()) {
      line("field", join(violation.field(), violation.description()));
    }
    for (PermissionViolation violation : detail.permissionViolations()) {
      String permission = violation.subject() == null ? violation.scope() : violation.subject();
      String more = violation.description() == null ? violation.url() : violation.description();
      line("permission", join(permission, more));
    }
    line("see", detail.troubleshooter());
  }

  private static String join(@Nullable String name, @Nullable String more) {
    return Stream.of(name, more).filter(Objects::nonNull).collect(Collectors.joining(": "));
  }

  /** A line of those sentences that the text does not have yet: servers and pages agree often. */
  private void prose(String label, @Nullable String value) {
    if (value != null) {
      String said = text.toString();
      line(
          label,
          SENTENCES
              .splitAsStream(tame(masked(value)))
              .filter(sentence -> !said.contains(sentence))
              .collect(Collectors.joining(" ")));
    }
  }

  private void line(String label, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      text.append("\n  ").append(label).append(": ").append(tame(masked(value)));
    }
  }

  private String masked(String value) {
    String masked = value;
    for (String secret : secrets) {
      if (secret.length() >= SHORTEST_SECRET) {
        masked = masked.replace(secret, "***");
      }
    }
    return masked;
  }

  /** Keeps what a server says on one line and of bearable length. */
  static String tame(String value) {
    String line = value.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
