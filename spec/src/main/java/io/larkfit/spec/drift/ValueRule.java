package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.document.Node;
import io.larkfit.spec.drift.SchemaView.Claim;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Severity;
import io.larkfit.spec.record.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values allowed, the only one allowed, and the one that is used if none is given. */
final class ValueRule {

  private static final String ENUM = "enum";
  private static final String DEFAULT = "default";

  private final Comparison comparison;

  ValueRule(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Compares the values allowed.
   *
   * @param innermost whether the schema is that of the values that the page speaks of
   */
  void check(Field field, SchemaView schema, boolean innermost, String subject, Side side) {
    Map<String, Integer> onPage = innermost ? values(field) : Map.of();
    List<Claim> enums = schema.claims(ENUM);
    if (enums.isEmpty()) {
      onPage.forEach((value, line) -> missing(value, line, schema.pointer(), subject, side));
    }
    for (Claim claim : enums) {
      JsonNode values = claim.value();
      for (int i = 0; i < values.size(); i++) {
        String value = values.path(i).asText();
        if (onPage.keySet().stream().noneMatch(page -> Wording.isSame(page, value))) {
          comparison.report(
              Check.ENUM_VALUE_NOT_ON_PAGE,
              side.narrower(),
              subject + "#values." + value,
              Drift.NOTHING,
              value,
              Node.child(claim.pointer(), Integer.toString(i)),
              field.line());
        }
      }
      onPage.forEach(
          (value, line) -> {
            if (!contains(values, value)) {
              missing(value, line, claim.pointer(), subject, side);
            }
          });
    }
  }

  /** The values that the page allows, and their lines; empty if it allows any. */
  private static Map<String, Integer> values(Field field) {
    // Both values of a boolean are always allowed; objects have none.
    if (field.type().isContainer() || field.type().kind() == Kind.BOOLEAN) {
      return Map.of();
    }
    Map<String, Integer> values = new LinkedHashMap<>();
    Located<String> fixed = field.details().fixed();
    if (fixed != null) {
      values.put(fixed.value(), fixed.line());
    } else {
      field.details().values().forEach(value -> values.put(value.value(), value.line()));
    }
    return values;
  }

  private static boolean contains(JsonNode values, String onPage) {
    for (JsonNode value : values) {
      if (Wording.isSame(onPage, value.asText())) {
        return true;
      }
    }
    return false;
  }

  private void missing(String value, int line, String pointer, String subject, Side side) {
    comparison.report(
        Check.ENUM_VALUE_MISSING_IN_SPEC,
        side == Side.REQUEST ? side.wider() : Severity.ADDITIVE,
        subject + "#values." + value,
        value,
        Drift.NOTHING,
        pointer,
        line);
  }

  /** Compares what is used if a field is left out. */
  void checkDefault(Field field, List<SchemaView> levels, String subject, Side side) {
    Located<String> onPage = field.details().defaultValue();
    boolean said = false;
    for (SchemaView level : levels) {
      for (Claim claim : level.claims(DEFAULT)) {
        said = true;
        if (onPage == null || !Wording.isSame(onPage.value(), claim.text())) {
          differs(
              side,
              subject,
              onPage == null ? Drift.NOTHING : onPage.value(),
              claim.text(),
              claim.pointer(),
              onPage == null ? field.line() : onPage.line());
        }
      }
    }
    // Words, of which the record has a hash, cannot be a default in the spec.
    if (!said && onPage != null && !Wording.isHash(onPage.value())) {
      differs(side, subject, onPage.value(), Drift.NOTHING, levels.get(0).pointer(), onPage.line());
    }
  }

  private void differs(
      Side side, String subject, String onPage, String inSpec, String pointer, int line) {
    comparison.report(
        Check.DEFAULT_DIFFERS,
        severity(side, inSpec),
        subject + "#default",
        onPage,
        inSpec,
        pointer,
        line);
  }

  /** As of a change: what is sent in place of nothing matters to who relies on it. */
  private static Severity severity(Side side, String inSpec) {
    if (side == Side.RESPONSE) {
      return Severity.DOCUMENTATION;
    }
    return inSpec.equals(Drift.NOTHING) ? Severity.ADDITIVE : Severity.BREAKING;
  }
}
