package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.larkfit.spec.draft.Choice.Base;
import io.larkfit.spec.fact.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The rules of a field as keywords; those that its own examples break are left out and marked. */
final class Constraints {

  private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  private final Member member;
  private final Choice choice;
  private final List<JsonNode> elements;
  private final Map<String, JsonNode> ofElement = new LinkedHashMap<>();
  private final Map<String, JsonNode> ofList = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();

  /**
   * Reads the rules.
   *
   * @param elements examples
   */
  Constraints(Member member, Choice choice, List<JsonNode> elements) {
    this.member = member;
    this.choice = choice;
    this.elements = elements;
    member.details().rules().forEach(this::add);
  }

  private void add(Rule rule) {
    boolean text = choice.base() == Base.STRING && member.values() == null;
    boolean number = choice.base() == Base.INTEGER || choice.base() == Base.NUMBER;
    switch (rule.kind()) {
      case LENGTH -> {
        if (text && choice.depth() == 0) {
          bound(rule, "minLength", "maxLength", ofElement, Constraints::length);
        } else {
          leaveOut(rule, "is no keyword of this type");
        }
      }
      case ITEMS -> {
        if (choice.depth() > 0 && !choice.orElse()) {
          bound(rule, "minItems", "maxItems", ofList, list -> null);
        } else {
          leaveOut(rule, "is no keyword of this type");
        }
      }
      case RANGE -> {
        if (number && member.values() == null) {
          bound(rule, "minimum", "maximum", ofElement, JsonNode::decimalValue);
        } else {
          leaveOut(rule, "is no keyword of this type");
        }
      }
      case TIME -> {
        if (text && "00:00".equals(rule.least()) && "23:59".equals(rule.most())) {
          pattern(rule, TIME);
        } else {
          leaveOut(rule, "is no keyword");
        }
      }
      case PATTERN -> {
        if (text && rule.pattern() != null) {
          pattern(rule, anchored(rule.pattern()));
        } else {
          leaveOut(rule, "is no keyword of this type");
        }
      }
    }
  }

  private static BigDecimal length(JsonNode text) {
    return BigDecimal.valueOf(text.asText().codePointCount(0, text.asText().length()));
  }

  /** Sizes of lists are measured here, of all else by the function. */
  private void bound(
      Rule rule, String least, String most, Map<String, JsonNode> target, Measure measure) {
    boolean lists = target == ofList;
    List<BigDecimal> sizes = new ArrayList<>();
    if (lists) {
      member.shown().stream()
          .filter(JsonNode::isArray)
          .forEach(list -> sizes.add(BigDecimal.valueOf(list.size())));
    } else {
      for (JsonNode element : elements) {
        BigDecimal size = measure.of(element);
        if (size != null) {
          sizes.add(size);
        }
      }
    }
    BigDecimal lower = number(rule.least());
    BigDecimal upper = number(rule.most());
    boolean sizeOf = !least.equals("minimum");
    if (lower != null && upper != null && lower.compareTo(upper) > 0
        || sizeOf && (!isSize(lower) || !isSize(upper))) {
      leaveOut(rule, "cannot be right");
    } else if (sizes.stream().anyMatch(size -> !isBetween(size, lower, upper))) {
      leaveOut(rule, "is broken by the page's own example");
    } else {
      put(target, least, lower);
      put(target, most, upper);
    }
  }

  private interface Measure {
    @Nullable BigDecimal of(JsonNode value);
  }

  private static boolean isSize(@Nullable BigDecimal bound) {
    return bound == null
        || bound.signum() >= 0
            && bound.stripTrailingZeros().scale() <= 0
            && bound.toBigInteger().bitLength() < 32;
  }

  private static boolean isBetween(
      BigDecimal size, @Nullable BigDecimal least, @Nullable BigDecimal most) {
    return (least == null || size.compareTo(least) >= 0)
        && (most == null || size.compareTo(most) <= 0);
  }

  private static void put(Map<String, JsonNode> target, String key, @Nullable BigDecimal bound) {
    if (bound != null) {
      JsonNode number = Values.number(bound);
      target.putIfAbsent(key, number);
    }
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null || text.isEmpty() ? null : new BigDecimal(text);
  }

  /** Pages do not say whether a pattern holds for the whole text: without anchors it need not. */
  private static String anchored(String pattern) {
    return pattern.startsWith("^") && pattern.endsWith("$")
        ? pattern
        : "^[\\s\\S]*(?:" + pattern + ")[\\s\\S]*$";
  }

  private void pattern(Rule rule, String pattern) {
    Predicate<String> predicate;
    try {
      predicate = Pattern.compile(pattern).asPredicate();
    } catch (PatternSyntaxException e) {
      leaveOut(rule, "is no regular expression");
      return;
    }
    if (elements.isEmpty() && Samples.text(predicate) == null) {
      leaveOut(rule, "cannot be shown, for the page gives no example");
    } else if (elements.stream().anyMatch(value -> !predicate.test(value.asText()))) {
      leaveOut(rule, "is broken by the page's own example");
    } else {
      ofElement.putIfAbsent("pattern", TextNode.valueOf(pattern));
    }
  }

  private void leaveOut(Rule rule, String why) {
    String text = rule.pattern() != null ? rule.pattern() : rule.least() + " to " + rule.most();
    marks.add(
        member.mark(
            "Left out: the rule '%s', which %s.".formatted(text.replace("null", "any"), why)));
  }

  /** Leaves out what no example can be found for. */
  void giveUp() {
    marks.add(
        member.mark(
            "Left out: the rules %s, for which the draft has no example.".formatted(ofElement)));
    ofElement.clear();
  }

  /** An empty segment of a path would address another path. */
  void neverEmpty() {
    BigDecimal least = bound("minLength");
    if (least == null || least.signum() == 0) {
      ofElement.put("minLength", Values.number(BigDecimal.ONE));
    }
  }

  /** Whether a value obeys what is kept. */
  boolean allow(JsonNode value) {
    BigDecimal size = value.isNumber() ? value.decimalValue() : length(value);
    boolean number = value.isNumber();
    return isBetween(
            size, bound(number ? "minimum" : "minLength"), bound(number ? "maximum" : "maxLength"))
        && (!ofElement.containsKey("pattern")
            || Pattern.compile(ofElement.get("pattern").asText()).matcher(value.asText()).find());
  }

  @Nullable BigDecimal bound(String key) {
    JsonNode bound = ofElement.get(key);
    return bound == null ? null : bound.decimalValue();
  }

  @Nullable String pattern() {
    JsonNode pattern = ofElement.get("pattern");
    return pattern == null ? null : pattern.asText();
  }

  Map<String, JsonNode> ofElement() {
    return ofElement;
  }

  Map<String, JsonNode> ofList() {
    return ofList;
  }

  List<Mark> marks() {
    return marks;
  }
}
