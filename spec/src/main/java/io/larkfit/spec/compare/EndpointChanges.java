package io.larkfit.spec.compare;

import static java.util.stream.Collectors.joining;

import io.larkfit.spec.fact.Endpoint;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.RateLimit.Quota;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.fact.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares where pages come from, method, URL and limits. */
final class EndpointChanges {

  /** As pages spell it, as some do, and as specs do. */
  private static final Pattern PARAMETER =
      Pattern.compile("/(?::([A-Za-z_][\\w-]*)|\\{([^{}/]+)})");

  private static final Pattern HOST = Pattern.compile("^https?://[^/]+");

  private final Told told;

  EndpointChanges(Told told) {
    this.told = told;
  }

  void compare(Source older, Source newer) {
    compare(Check.TITLE_CHANGED, "title", "description", older.title(), newer.title());
    compare(Check.URL_CHANGED, "url", "url", older.url(), newer.url());
    compare(
        Check.UPDATED_CHANGED, "updated", "x-larkfit-updated", older.updated(), newer.updated());
  }

  private void compare(
      Check check, String subject, String key, Located<?> older, Located<?> newer) {
    String before = text(older.value());
    String after = text(newer.value());
    if (!before.equals(after)) {
      String day =
          newer.value() instanceof Instant time
              ? LocalDate.ofInstant(time, ZoneOffset.UTC).toString()
              : after;
      told.of(subject, older.line(), newer.line())
          .tell(
              check,
              Severity.DOCUMENTATION,
              before.isEmpty() ? null : before,
              after,
              "Set `externalDocs.%s` to `%s`.".formatted(key, day));
    }
  }

  /** A spec says on which day a page was updated, and not when. */
  private String text(Object value) {
    if (told.sides() == Sides.PAGES || !(value instanceof Instant time)) {
      return value.toString();
    }
    return time.equals(Instant.EPOCH) ? "" : LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
  }

  void compare(Endpoint older, Endpoint newer) {
    if (!older.method().value().equals(newer.method().value())) {
      told.of("method", older.method().line(), newer.method().line())
          .tell(
              Check.METHOD_CHANGED,
              Severity.BREAKING,
              older.method().value(),
              newer.method().value(),
              "Move the operation from `%s` to `%s`."
                  .formatted(lower(older.method().value()), lower(newer.method().value())));
    }
    compareUrls(older.url(), newer.url());
    compareLimits(older.rateLimit(), newer.rateLimit());
    told.deprecated("operation", "the operation", older.deprecated(), newer.deprecated());
  }

  private void compareUrls(Located<String> older, Located<String> newer) {
    String was = older.value();
    String is = newer.value();
    if (!host(was).equals(host(is))) {
      told.of("host", older.line(), newer.line())
          .tell(
              Check.SERVER_CHANGED,
              Severity.BREAKING,
              host(was).isEmpty() ? null : host(was),
              host(is),
              "Set the `url` of `servers` to `%s`.".formatted(host(is)));
    }
    String before = path(was);
    String after = path(is);
    if (!before.equals(after)) {
      told.of("path", older.line(), newer.line())
          .tell(
              Check.PATH_CHANGED,
              onTheWire(before).equals(onTheWire(after))
                  ? Severity.DOCUMENTATION
                  : Severity.BREAKING,
              told.sides() == Sides.PAGES ? was : before,
              told.sides() == Sides.PAGES ? is : after,
              template(before).equals(template(after))
                  ? "Nothing has to change: both spell the same path."
                  : "Move the operation below `%s`.".formatted(template(after)));
    }
  }

  private static String host(String url) {
    Matcher host = HOST.matcher(url);
    return host.find() ? host.group() : "";
  }

  /** Of pages, as they spell it. */
  private String path(String url) {
    String path = HOST.matcher(url).replaceFirst("");
    return told.sides() == Sides.SPEC_AND_PAGE ? template(path.replaceFirst("[?#].*$", "")) : path;
  }

  /** Names of parameters are not sent. */
  private static String onTheWire(String url) {
    return PARAMETER.matcher(url).replaceAll("/:");
  }

  private static String template(String path) {
    return PARAMETER.matcher(path).replaceAll("/{$1$2}");
  }

  private void compareLimits(
      @Nullable Located<RateLimit> older, @Nullable Located<RateLimit> newer) {
    String before = older == null ? null : text(older.value());
    String after = newer == null ? null : text(newer.value());
    if (!Objects.equals(before, after)) {
      boolean lowered = older != null && newer != null && isLowered(older.value(), newer.value());
      told.of("rate-limit", older == null ? 0 : older.line(), newer == null ? 0 : newer.line())
          .tell(
              Check.RATE_LIMIT_CHANGED,
              lowered ? Severity.BREAKING : Severity.ADDITIVE,
              before,
              after,
              after == null
                  ? "Remove `x-larkfit-rate-limit`."
                  : "Set `x-larkfit-rate-limit` to %s.".formatted(after));
    }
  }

  /** Whether any limit is lower, or new beside others; one that is told first is none. */
  private static boolean isLowered(RateLimit older, RateLimit newer) {
    return !older.special()
        && (newer.special()
            || newer.quotas().stream()
                .anyMatch(
                    quota ->
                        older.quotas().stream()
                                .filter(old -> old.per() == quota.per())
                                .mapToLong(Quota::calls)
                                .min()
                                .orElse(Long.MAX_VALUE)
                            > quota.calls()));
  }

  /** In one order always, as in {@code 50/second, 1000/minute}; of several, the lowest holds. */
  private static String text(RateLimit limit) {
    String quotas =
        limit.quotas().stream()
            .sorted(Comparator.comparing(Quota::per).thenComparing(Quota::calls))
            .map(quota -> quota.calls() + "/" + Ids.of(quota.per()))
            .collect(joining(", "));
    return limit.special() ? ("special " + quotas).strip() : quotas;
  }

  /** Compares the hosts of a spec with those of another, or with that of a page. */
  void compareServers(List<Located<String>> older, List<Located<String>> newer) {
    told.compare(
        older,
        newer,
        Located::value,
        Located::line,
        new Told.Keys(
            Check.SERVER_ADDED,
            Severity.ADDITIVE,
            Check.SERVER_REMOVED,
            Severity.BREAKING,
            "servers",
            "`servers`"));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
