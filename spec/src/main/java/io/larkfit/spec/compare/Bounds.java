package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.record.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All rules of one kind that a field has, taken together: pages tell a least and a most in one line
 * or in two.
 *
 * @param kind of all
 * @param least the greatest of the lower bounds; null if there is none
 * @param most the least of the upper bounds; null if there is none
 * @param patterns in alphabetical order
 * @param told what each says, in alphabetical order
 * @param line of the first; 0 if there is none
 */
record Bounds(
    Rule.Kind kind,
    @Nullable String least,
    @Nullable String most,
    List<String> patterns,
    List<String> told,
    int line) {

  static Bounds of(Rule.Kind kind, List<Rule> all) {
    List<Rule> rules = all.stream().filter(rule -> rule.kind() == kind).toList();
    return new Bounds(
        kind,
        rules.stream().map(Rule::least).filter(Objects::nonNull).max(Bounds::compare).orElse(null),
        rules.stream().map(Rule::most).filter(Objects::nonNull).min(Bounds::compare).orElse(null),
        rules.stream().map(Rule::pattern).filter(Objects::nonNull).sorted().distinct().toList(),
        rules.stream().map(Bounds::text).sorted().distinct().toList(),
        rules.isEmpty() ? 0 : rules.get(0).line());
  }

  boolean areNone() {
    return told.isEmpty();
  }

  /** Whether all is allowed that others allow. Patterns are not compared, except to be equal. */
  boolean areAsWideAs(Bounds others) {
    return (least == null || others.least != null && compare(least, others.least) <= 0)
        && (most == null || others.most != null && compare(most, others.most) >= 0)
        && canonical(others).containsAll(canonical(this));
  }

  /** A long pattern may be a hash on one side. */
  private static List<String> canonical(Bounds bounds) {
    return bounds.patterns.stream().map(Wording::ofLiteral).toList();
  }

  String text() {
    return (range(least, most) + " " + String.join(" ", patterns)).strip();
  }

  /** What the spec calls them. */
  String keywords() {
    return switch (kind) {
      case LENGTH -> "`minLength` and `maxLength`";
      case ITEMS -> "`minItems` and `maxItems`";
      case RANGE -> "`minimum` and `maximum`";
      case TIME, PATTERN -> "`pattern`";
    };
  }

  private static String text(Rule rule) {
    String pattern = rule.pattern() == null ? "" : rule.pattern();
    return (range(plain(rule.least()), plain(rule.most())) + " " + pattern).strip();
  }

  private static @Nullable String plain(@Nullable String bound) {
    return bound != null && isNumber(bound)
        ? new BigDecimal(bound).stripTrailingZeros().toPlainString()
        : bound;
  }

  private static String range(@Nullable String least, @Nullable String most) {
    if (least == null) {
      return most == null ? "" : "at most " + most;
    }
    return most == null ? "at least " + least : least + " to " + most;
  }

  /** Numbers as such, times of day as texts, which have the same order. */
  private static int compare(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigDecimal(one).compareTo(new BigDecimal(other))
        : one.compareTo(other);
  }

  /** Whether both are the same number, as 1 and 1.0 are. */
  static boolean areSame(String one, String other) {
    return isNumber(one) && isNumber(other) && compare(one, other) == 0;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d{0,40}\\.?\\d{1,40}");
  }
}
