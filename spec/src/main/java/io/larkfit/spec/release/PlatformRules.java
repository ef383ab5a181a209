package io.larkfit.spec.release;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.release.OperationPairs.Pair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an operation says in keys of the {@code x-larkfit} vocabulary, which no library knows. */
final class PlatformRules {

  private static final List<String> PERIODS = List.of("per-minute", "per-second");

  private final @Nullable Map<String, Object> before;
  private final @Nullable Map<String, Object> after;
  private final Subject subject;
  private final Changes changes;

  private PlatformRules(Pair pair, Changes changes) {
    this.before = pair.before().operation().getExtensions();
    this.after = pair.after().operation().getExtensions();
    this.subject = pair.after().subject();
    this.changes = changes;
  }

  static void check(Pair pair, Changes changes) {
    PlatformRules rules = new PlatformRules(pair, changes);
    rules.unwrap();
    rules.repetition();
    rules.scopes();
    rules.fieldScopes();
    rules.appTypes();
    rules.rateLimit();
    ErrorRule.check(
        Extensions.json(rules.before, "x-larkfit-errors"),
        Extensions.json(rules.after, "x-larkfit-errors"),
        rules.subject,
        changes);
  }

  private void unwrap() {
    String was = Extensions.text(before, "x-larkfit-unwrap");
    String is = Extensions.text(after, "x-larkfit-unwrap");
    if (!was.equals(is)) {
      String text = " gives %s, gave %s".formatted(part(is), part(was));
      report(Kind.UNWRAP_CHANGED, "unwrap", text);
    }
  }

  private static String part(String property) {
    return property.isEmpty() ? "the whole answer" : "the `" + property + "` of the answer";
  }

  private void repetition() {
    JsonNode was = Extensions.json(before, "x-larkfit-safe-to-repeat");
    JsonNode is = Extensions.json(after, "x-larkfit-safe-to-repeat");
    if (!was.equals(is)) {
      String text =
          is.asBoolean()
              ? " is repeated by the client after a failure"
              : is.isMissingNode()
                  ? " is repeated by the client as its HTTP method allows"
                  : " is no longer repeated by the client after a failure";
      report(Kind.REPETITION_CHANGED, "repetition", text);
    }
  }

  /** Any one of them permits the call, so one more is good news, unless there was none. */
  private void scopes() {
    Set<String> was = set(before, "x-larkfit-scopes");
    Set<String> is = set(after, "x-larkfit-scopes");
    Set<String> gone = without(was, is);
    Set<String> come = without(is, was);
    if (was.isEmpty() && !is.isEmpty()) {
      report(Kind.SCOPE_REMOVED, "scopes", " needs the scope " + either(is) + ", needed none");
    } else if (is.isEmpty() && !was.isEmpty()) {
      report(Kind.SCOPE_ADDED, "scopes", " needs no scope any more, needed " + either(was));
    } else if (!gone.isEmpty()) {
      String text = " is no longer permitted by the scope %s, but by %s";
      report(Kind.SCOPE_REMOVED, "scopes", text.formatted(either(gone), either(is)));
    } else if (!come.isEmpty()) {
      report(Kind.SCOPE_ADDED, "scopes", " is permitted by the scope " + either(come) + ", too");
    }
  }

  private void fieldScopes() {
    Set<String> was = set(before, "x-larkfit-field-scopes");
    Set<String> is = set(after, "x-larkfit-field-scopes");
    for (String scope : without(is, was)) {
      String text = " leaves out parts of its answer without the scope `" + scope + "`";
      report(Kind.FIELD_SCOPE_ADDED, "field scope " + scope, text);
    }
    for (String scope : without(was, is)) {
      String text = " gives its whole answer without the scope `" + scope + "`, too";
      report(Kind.FIELD_SCOPE_REMOVED, "field scope " + scope, text);
    }
  }

  private void appTypes() {
    Set<String> was = set(before, "x-larkfit-app-types");
    Set<String> is = set(after, "x-larkfit-app-types");
    if (was.isEmpty() || is.isEmpty()) {
      return; // Not told, which is not none.
    }
    for (String type : without(is, was)) {
      report(Kind.APP_TYPE_ADDED, "app type " + type, " is open to " + type + " apps");
    }
    for (String type : without(was, is)) {
      report(Kind.APP_TYPE_REMOVED, "app type " + type, " is closed to " + type + " apps");
    }
  }

  private void rateLimit() {
    JsonNode was = Extensions.json(before, "x-larkfit-rate-limit");
    JsonNode is = Extensions.json(after, "x-larkfit-rate-limit");
    if (was.equals(is)) {
      return;
    }
    boolean lowered =
        PERIODS.stream()
            .anyMatch(
                period ->
                    was.has(period)
                        && is.has(period)
                        && is.path(period).asLong() < was.path(period).asLong());
    String text = ": its rate limit is %s, was %s".formatted(limit(is), limit(was));
    report(lowered ? Kind.RATE_LIMIT_LOWERED : Kind.RATE_LIMIT_CHANGED, "rate limit", text);
  }

  private static String limit(JsonNode limit) {
    if (limit.isMissingNode()) {
      return "not told";
    }
    List<String> numbers =
        PERIODS.stream()
            .filter(limit::has)
            .map(period -> limit.path(period).asText() + " " + period.replace("per-", "a "))
            .toList();
    return numbers.isEmpty() ? "special, without numbers" : String.join(" and ", numbers);
  }

  private void report(Kind kind, String facet, String text) {
    changes.add(Change.of(kind, subject, facet, text));
  }

  private static Set<String> set(@Nullable Map<String, Object> extensions, String key) {
    return new LinkedHashSet<>(Extensions.texts(extensions, key));
  }

  private static Set<String> without(Set<String> all, Set<String> those) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(those);
    return rest;
  }

  private static String either(Set<String> scopes) {
    return String.join(" or ", scopes.stream().map(scope -> "`" + scope + "`").toList());
  }
}
