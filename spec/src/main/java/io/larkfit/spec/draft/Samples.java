package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.larkfit.spec.fact.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that show what a field is like: those of its page, or neutral ones. */
final class Samples {

  private static final List<String> TEXTS =
      List.of(
          "text",
          "a",
          "1",
          "00:00",
          "2026-01-02",
          "1767312000",
          "A1",
          "a@example.com",
          "https://example.com/");

  private Samples() {}

  /** What the row of a field gives as its example; null if it gives none of its type. */
  static @Nullable JsonNode ofRow(Member member, Choice choice) {
    Located<String> example = member.details().example();
    if (example == null || example.value().isEmpty() || !choice.base().isScalar()) {
      return null;
    }
    JsonNode value = Values.parse(example.value(), choice.base().kind(), choice.depth());
    EnumType values = member.values();
    boolean known =
        value == null
            || values == null
            || Values.leaves(value).allMatch(element -> values.has(element.asText()));
    return known ? value : null;
  }

  /** All values that the page shows of one element. */
  static List<JsonNode> elements(Member member, Choice choice) {
    List<JsonNode> elements = new ArrayList<>();
    Stream.concat(member.shown().stream(), Stream.ofNullable(ofRow(member, choice)))
        .flatMap(Values::leaves)
        .filter(JsonNode::isValueNode)
        .filter(value -> !value.isNull())
        .forEach(elements::add);
    return elements;
  }

  /** An example for a field that holds one value. */
  static JsonNode one(Member member, Choice choice, Constraints constraints) {
    List<JsonNode> shown = elements(member, choice);
    EnumType values = member.values();
    if (!shown.isEmpty()) {
      return shown.get(0);
    }
    if (values != null) {
      return values.values().keySet().iterator().next();
    }
    return switch (choice.base()) {
      case INTEGER, NUMBER -> Values.number(number(constraints));
      case BOOLEAN -> BooleanNode.TRUE;
      default -> Values.text(fitted(constraints));
    };
  }

  private static BigDecimal number(Constraints constraints) {
    BigDecimal least = constraints.bound("minimum");
    BigDecimal most = constraints.bound("maximum");
    BigDecimal number = least == null ? BigDecimal.ONE : BigDecimal.ONE.max(least);
    return most == null ? number : number.min(most);
  }

  private static String fitted(Constraints constraints) {
    String pattern = constraints.pattern();
    String text = pattern == null ? "text" : text(Pattern.compile(pattern).asPredicate());
    text = text == null ? "text" : text;
    BigDecimal least = constraints.bound("minLength");
    BigDecimal most = constraints.bound("maxLength");
    while (least != null && text.length() < least.intValue() && text.length() < 1_000) {
      text += "x";
    }
    return most == null || text.length() <= most.intValue()
        ? text
        : text.substring(0, most.intValue());
  }

  /** A text that matches; null if none of a few does. */
  static @Nullable String text(Predicate<String> pattern) {
    return TEXTS.stream().filter(pattern).findFirst().orElse(null);
  }
}
