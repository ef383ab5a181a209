package io.larkfit.spec.drift;

import io.larkfit.spec.drift.SchemaView.Claim;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lengths, numbers of elements, and ranges. */
final class BoundRule {

  /**
   * Two keywords that bound the same.
   *
   * @param kind of the rules that say so on a page
   */
  private record Bound(Rule.Kind kind, String least, String most) {}

  private static final Bound LENGTH = new Bound(Rule.Kind.LENGTH, "minLength", "maxLength");
  private static final Bound ITEMS = new Bound(Rule.Kind.ITEMS, "minItems", "maxItems");
  private static final Bound RANGE = new Bound(Rule.Kind.RANGE, "minimum", "maximum");

  private final Comparison comparison;

  BoundRule(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Compares one level of a list, or what is no list.
   *
   * @param list whether it is the list that the page speaks of
   * @param innermost whether it is the elements, or no list
   */
  void check(
      Field field, SchemaView schema, boolean list, boolean innermost, String subject, Side side) {
    FieldType.Kind kind = field.type().kind();
    boolean number = kind == FieldType.Kind.INTEGER || kind == FieldType.Kind.NUMBER;
    check(field, list, ITEMS, schema, subject, side);
    check(field, innermost && kind == FieldType.Kind.STRING, LENGTH, schema, subject, side);
    check(field, innermost && number, RANGE, schema, subject, side);
  }

  /**
   * Compares.
   *
   * @param sayable whether a rule of the page can be said of such a value at all: the range of a
   *     number that is sent as a string cannot
   */
  private void check(
      Field field, boolean sayable, Bound bound, SchemaView schema, String subject, Side side) {
    Rule least = sayable ? rule(field, bound.kind(), Rule::least) : null;
    Rule most = sayable ? rule(field, bound.kind(), Rule::most) : null;
    String facet = subject + "#rules." + bound.kind().name().toLowerCase(Locale.ROOT);
    boolean counts = bound.kind() != Rule.Kind.RANGE;
    String lower = least == null ? null : least.least();
    // As many as none is no bound.
    lower = counts && lower != null && new BigDecimal(lower).signum() == 0 ? null : lower;
    compare(field, least, lower, schema, bound.least(), facet, side);
    compare(field, most, most == null ? null : most.most(), schema, bound.most(), facet, side);
  }

  private static @Nullable Rule rule(
      Field field, Rule.Kind kind, Function<Rule, @Nullable String> bound) {
    return field.details().rules().stream()
        .filter(rule -> rule.kind() == kind && bound.apply(rule) != null)
        .findFirst()
        .orElse(null);
  }

  private void compare(
      Field field,
      @Nullable Rule rule,
      @Nullable String onPage,
      SchemaView schema,
      String key,
      String facet,
      Side side) {
    List<Claim> claims = schema.claims(key);
    int line = rule == null ? field.line() : rule.line();
    if (claims.isEmpty() && onPage != null) {
      comparison.report(
          Check.RULE_DIFFERS,
          side.narrower(),
          facet,
          key + " " + onPage,
          Drift.NOTHING,
          schema.pointer(),
          line);
    }
    for (Claim claim : claims) {
      if (onPage == null && goesWithoutSaying(facet, claim)) {
        continue;
      }
      boolean same =
          onPage != null
              && claim.value().isNumber()
              && new BigDecimal(onPage).compareTo(claim.value().decimalValue()) == 0;
      if (!same) {
        comparison.report(
            onPage == null ? Check.RULE_NOT_ON_PAGE : Check.RULE_DIFFERS,
            onPage == null || isWider(key, onPage, claim) ? side.wider() : side.narrower(),
            facet,
            onPage == null ? Drift.NOTHING : key + " " + onPage,
            key + " " + claim.text(),
            claim.pointer(),
            line);
      }
    }
  }

  /** Nothing is shorter than nothing, and an empty segment would address another path. */
  private static boolean goesWithoutSaying(String facet, Claim claim) {
    boolean count = claim.key().equals("minLength") || claim.key().equals("minItems");
    int least = facet.startsWith("path.") ? 1 : 0;
    return count && claim.value().isInt() && claim.value().asInt() <= least;
  }

  private static boolean isWider(String key, String onPage, Claim claim) {
    int order = new BigDecimal(onPage).compareTo(claim.value().decimalValue());
    return key.startsWith("min") ? order < 0 : order > 0;
  }
}
