package io.larkfit.spec.drift;

import io.larkfit.spec.drift.SchemaView.Claim;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.record.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Patterns, and the times of day that a pattern accepts. */
final class PatternRule {

  private static final String KEY = "pattern";

  private static final Pattern ANYWHERE =
      Pattern.compile("\\^\\[\\\\s\\\\S\\]\\*\\(\\?:(.*)\\)\\[\\\\s\\\\S\\]\\*\\$");

  private final Comparison comparison;

  PatternRule(Comparison comparison) {
    this.comparison = comparison;
  }

  void check(Field field, SchemaView schema, boolean innermost, String subject, Side side) {
    Rule pattern = rule(field, Rule.Kind.PATTERN);
    Rule times = rule(field, Rule.Kind.TIME);
    boolean sayable = innermost && field.type().kind() == FieldType.Kind.STRING;
    if (pattern == null && times != null && sayable) {
      checkTimes(times, schema, subject, side);
    } else {
      checkPattern(field, sayable ? pattern : null, schema, subject, side);
    }
  }

  private static @Nullable Rule rule(Field field, Rule.Kind kind) {
    return field.details().rules().stream()
        .filter(rule -> rule.kind() == kind)
        .findFirst()
        .orElse(null);
  }

  private void checkPattern(
      Field field, @Nullable Rule rule, SchemaView schema, String subject, Side side) {
    String onPage = rule == null || rule.pattern() == null ? Drift.NOTHING : rule.pattern();
    int line = rule == null ? field.line() : rule.line();
    String facet = subject + "#rules.pattern";
    List<Claim> claims = schema.claims(KEY);
    if (claims.isEmpty() && rule != null) {
      comparison.report(
          Check.RULE_DIFFERS,
          side.narrower(),
          facet,
          onPage,
          Drift.NOTHING,
          schema.pointer(),
          line);
    }
    for (Claim claim : claims) {
      if (rule == null || !isSame(onPage, claim.text())) {
        comparison.report(
            rule == null ? Check.RULE_NOT_ON_PAGE : Check.RULE_DIFFERS,
            rule == null ? side.wider() : side.narrower(),
            facet,
            onPage,
            claim.text(),
            claim.pointer(),
            line);
      }
    }
  }

  /** A pattern that matches anywhere may be written as one that matches all of the text. */
  private static boolean isSame(String onPage, String inSpec) {
    Matcher anywhere = ANYWHERE.matcher(inSpec);
    return Wording.isSame(onPage, inSpec)
        || anywhere.matches() && Wording.isSame(onPage, anywhere.group(1));
  }

  private void checkTimes(Rule rule, SchemaView schema, String subject, Side side) {
    List<Claim> claims = schema.claims(KEY);
    TimesOfDay onPage = TimesOfDay.between(rule.least(), rule.most());
    TimesOfDay inSpec = TimesOfDay.matching(claims.stream().map(Claim::text).toList());
    if (!onPage.equals(inSpec)) {
      comparison.report(
          Check.RULE_DIFFERS,
          inSpec.isWithin(onPage) ? side.wider() : side.narrower(),
          subject + "#rules.time",
          onPage.toString(),
          claims.isEmpty() ? Drift.NOTHING : inSpec.toString(),
          claims.isEmpty() ? schema.pointer() : claims.get(0).pointer(),
          rule.line());
    }
  }
}
