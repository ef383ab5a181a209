package io.larkfit.spec.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.larkfit.spec.drift.SchemaView.Claim;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.FieldType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whatever else a schema demands or promises: no page says such things, so that each is a drift.
 */
final class KeywordRule {

  /** Compared by other rules, or followed. */
  private static final Set<String> COMPARED =
      Set.of(
          "type",
          "enum",
          "default",
          "pattern",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minimum",
          "maximum",
          "properties",
          "required",
          "items",
          "allOf",
          "$ref",
          "x-larkfit-field-scopes");

  /** Our own words, which bind nobody. */
  private static final Set<String> WORDS =
      Set.of(
          "description",
          "title",
          "example",
          "externalDocs",
          "x-larkfit-package",
          "x-enum-varnames",
          "x-enum-descriptions");

  private static final BigDecimal INT32_MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal INT32_LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);

  private final Comparison comparison;

  KeywordRule(Comparison comparison) {
    this.comparison = comparison;
  }

  void check(Field field, SchemaView schema, String subject, Side side) {
    schema
        .claims()
        .filter(claim -> !COMPARED.contains(claim.key()) && !WORDS.contains(claim.key()))
        .filter(claim -> !isTrivial(field, claim))
        .forEach(
            claim ->
                comparison.report(
                    Check.RULE_NOT_ON_PAGE,
                    side.wider(),
                    subject + "#rules." + claim.key(),
                    Drift.NOTHING,
                    text(claim.value()),
                    claim.pointer(),
                    field.line()));
  }

  private static boolean isTrivial(Field field, Claim claim) {
    return switch (claim.key()) {
      case "format" -> isOwnChoice(field, claim.text());
      case "additionalProperties" ->
          TypeRule.isMap(field.type()) ? !claim.value().isBoolean() : isOpen(claim.value());
      default -> claim.value().isBoolean() && !claim.value().asBoolean();
    };
  }

  private static boolean isOpen(JsonNode additional) {
    return additional.isBoolean() ? additional.asBoolean() : additional.isEmpty();
  }

  /** How wide a number is and that a text is secret, the page leaves to us. */
  private static boolean isOwnChoice(Field field, String format) {
    return switch (field.type().kind()) {
      case INTEGER -> format.equals("int64") || format.equals("int32") && isNarrow(field);
      case NUMBER -> format.equals("float") || format.equals("double");
      case STRING -> format.equals("password");
      case FILE -> format.equals("binary");
      default -> false;
    };
  }

  /** Whether nothing that the page says needs more than 32 bits. */
  private static boolean isNarrow(Field field) {
    FieldType type = field.type();
    return !type.text().toLowerCase(Locale.ROOT).matches(".*(64|long|bigint|uint32).*")
        && numbers(field).allMatch(KeywordRule::fits);
  }

  private static Stream<String> numbers(Field field) {
    return Stream.concat(
        Stream.of(field.details().defaultValue(), field.details().example())
            .filter(value -> value != null)
            .map(value -> value.value()),
        Stream.concat(
            field.details().values().stream().map(value -> value.value()),
            field.details().rules().stream()
                .flatMap(rule -> Stream.of(rule.least(), rule.most()))
                .filter(value -> value != null)));
  }

  private static boolean fits(String number) {
    if (!number.matches("-?\\d{1,30}")) {
      return true;
    }
    BigDecimal value = new BigDecimal(number);
    return value.compareTo(INT32_LEAST) >= 0 && value.compareTo(INT32_MOST) <= 0;
  }

  /** A schema is told without our words. */
  private static String text(JsonNode value) {
    if (value.isValueNode()) {
      return value.asText();
    }
    JsonNode plain = value.deepCopy();
    if (plain instanceof ObjectNode object) {
      object.remove(WORDS);
    }
    return plain.toString();
  }
}
