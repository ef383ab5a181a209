package io.larkfit.spec.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.minBy;

import io.larkfit.spec.fact.Endpoint;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.RateLimit.Period;
import io.larkfit.spec.fact.RateLimit.Quota;
import io.larkfit.spec.fact.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares method, URL and limits. */
final class EndpointChanges {

  /** As pages spell it, and as some do. */
  private static final Pattern PARAMETER =
      Pattern.compile("/(?::([A-Za-z_][\\w-]*)|\\{([^{}/]+)})");

  private final Changes changes;

  EndpointChanges(Changes changes) {
    this.changes = changes;
  }

  void compare(Endpoint older, Endpoint newer) {
    compareMethods(older.method(), newer.method());
    compareUrls(older.url(), newer.url());
    compareLimits(older.rateLimit(), newer.rateLimit());
  }

  private void compareMethods(Located<String> older, Located<String> newer) {
    if (!older.value().equals(newer.value())) {
      changes
          .of("method", older.line(), newer.line())
          .tell(
              ChangeCheck.METHOD_CHANGED,
              Severity.BREAKING,
              older.value(),
              newer.value(),
              "Move the operation from `%s` to `%s`."
                  .formatted(lower(older.value()), lower(newer.value())));
    }
  }

  private void compareUrls(Located<String> older, Located<String> newer) {
    if (!older.value().equals(newer.value())) {
      changes
          .of("path", older.line(), newer.line())
          .tell(
              ChangeCheck.PATH_CHANGED,
              onTheWire(older).equals(onTheWire(newer))
                  ? Severity.DOCUMENTATION
                  : Severity.BREAKING,
              older.value(),
              newer.value(),
              template(older.value()).equals(template(newer.value()))
                  ? "Nothing has to change: both spell the same path."
                  : "Move the operation below `%s`.".formatted(template(newer.value())));
    }
  }

  /** Names of parameters are not sent. */
  private static String onTheWire(Located<String> url) {
    return PARAMETER.matcher(url.value()).replaceAll("/:");
  }

  private static String template(String url) {
    String path = url.replaceFirst("^https?://[^/]+", "");
    return PARAMETER.matcher(path).replaceAll("/{$1$2}");
  }

  private void compareLimits(
      @Nullable Located<RateLimit> older, @Nullable Located<RateLimit> newer) {
    String before = older == null ? null : text(older.value());
    String after = newer == null ? null : text(newer.value());
    if (before == null ? after != null : !before.equals(after)) {
      changes
          .of("rate-limit", older == null ? 0 : older.line(), newer == null ? 0 : newer.line())
          .tell(
              ChangeCheck.RATE_LIMIT_CHANGED,
              newer == null || older != null && isLoosened(older.value(), newer.value())
                  ? Severity.ADDITIVE
                  : Severity.BREAKING,
              before,
              after,
              after == null
                  ? "Remove `x-larkfit-rate-limit`."
                  : "Set `x-larkfit-rate-limit` to %s.".formatted(after));
    }
  }

  /** Whether each limit rose, stayed or went. One without a number cannot be compared. */
  private static boolean isLoosened(RateLimit older, RateLimit newer) {
    Map<Period, Optional<Quota>> known =
        older.quotas().stream()
            .collect(
                groupingBy(
                    Quota::per,
                    mapping(quota -> quota, minBy(Comparator.comparingLong(Quota::calls)))));
    return !older.special()
        && !newer.special()
        && newer.quotas().stream()
            .allMatch(
                quota ->
                    known
                        .getOrDefault(quota.per(), Optional.empty())
                        .filter(old -> quota.calls() >= old.calls())
                        .isPresent());
  }

  /** In one order always, as in {@code 50/second, 1000/minute}. */
  private static String text(RateLimit limit) {
    String quotas =
        limit.quotas().stream()
            .sorted(Comparator.comparing(Quota::per).thenComparing(Quota::calls))
            .map(quota -> quota.calls() + "/" + lower(quota.per().name()))
            .collect(joining(", "));
    return limit.special() ? ("special " + quotas).strip() : quotas;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
