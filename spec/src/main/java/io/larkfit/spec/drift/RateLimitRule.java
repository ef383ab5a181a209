package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.RateLimit;
import io.larkfit.spec.fact.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often the operation may be called. */
final class RateLimitRule implements PageRule {

  private static final String KEY = "x-larkfit-rate-limit";

  @Override
  public void check(Comparison comparison) {
    Located<RateLimit> limit = comparison.page().endpoint().rateLimit();
    Map<String, String> onPage = new TreeMap<>();
    if (limit != null && limit.value().special()) {
      onPage.put("special", "true");
    }
    if (limit != null) {
      limit
          .value()
          .quotas()
          .forEach(
              quota ->
                  // All of them hold.
                  onPage.merge(
                      "per-" + quota.per().name().toLowerCase(Locale.ROOT),
                      Long.toString(quota.calls()),
                      (one, other) -> Long.parseLong(one) < Long.parseLong(other) ? one : other));
    }
    Map<String, String> inSpec = new TreeMap<>();
    JsonNode stated = comparison.operation().json().path(KEY);
    stated.properties().forEach(entry -> inSpec.put(entry.getKey(), entry.getValue().asText()));
    if (!onPage.equals(inSpec)) {
      comparison.report(
          Check.RATE_LIMIT_DIFFERS,
          isHigher(onPage, stated) ? Severity.ADDITIVE : Severity.BREAKING,
          "rate-limit",
          text(onPage),
          text(inSpec),
          Comparison.at(comparison.operation(), KEY),
          limit == null ? comparison.page().endpoint().url().line() : limit.line());
    }
  }

  /**
   * Whether every limit of the page is at least that of the spec. One without a number cannot be
   * compared.
   */
  private static boolean isHigher(Map<String, String> onPage, JsonNode inSpec) {
    if (!onPage.isEmpty() && inSpec.path("special").asBoolean()) {
      return false;
    }
    return onPage.entrySet().stream()
        .allMatch(
            limit ->
                inSpec.path(limit.getKey()).isIntegralNumber()
                    && Long.parseLong(limit.getValue()) >= inSpec.path(limit.getKey()).asLong());
  }

  private static String text(Map<String, String> quotas) {
    return quotas.isEmpty()
        ? Drift.NOTHING
        : quotas.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }
}
