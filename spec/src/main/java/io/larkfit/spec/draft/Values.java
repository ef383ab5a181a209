package io.larkfit.spec.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.larkfit.spec.fact.FieldType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What JSON shows of types. */
final class Values {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

  private Values() {}

  static Stream<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  /** What is in lists, however deep; the value itself if it is none. */
  static Stream<JsonNode> leaves(JsonNode value) {
    return value.isArray() ? children(value).flatMap(Values::leaves) : Stream.of(value);
  }

  /** What is in so many lists; null if some value is in fewer. */
  static @Nullable List<JsonNode> elements(Collection<JsonNode> values, int depth) {
    if (depth == 0) {
      return List.copyOf(values);
    }
    return values.stream().allMatch(JsonNode::isArray)
        ? elements(values.stream().flatMap(Values::children).toList(), depth - 1)
        : null;
  }

  /** In how many lists all values are. */
  static int depth(Collection<JsonNode> values) {
    List<JsonNode> elements = elements(values, 1);
    if (values.isEmpty() || elements == null) {
      return 0;
    }
    return 1 + depth(elements);
  }

  /** What kinds the values are of; MISSING for lists, null, and numbers too large for any. */
  static Set<Kind> kinds(Collection<JsonNode> values) {
    return values.stream().map(Values::kind).collect(Collectors.toSet());
  }

  private static Kind kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> Kind.STRING;
      case BOOLEAN -> Kind.BOOLEAN;
      case NUMBER ->
          !value.isIntegralNumber()
              ? Kind.NUMBER
              : value.canConvertToLong() ? Kind.INTEGER : Kind.MISSING;
      case OBJECT -> Kind.NAMED;
      default -> Kind.MISSING;
    };
  }

  /** A value as a page writes it in text; null if it is none of the kind. */
  static @Nullable JsonNode parse(String text, Kind kind, int depth) {
    if (depth > 0) {
      return parseList(text, kind, depth);
    }
    try {
      return switch (kind) {
        case STRING -> NODES.textNode(text);
        case INTEGER -> text.length() < 40 ? NODES.numberNode(new BigInteger(text)) : null;
        case NUMBER -> text.length() < 40 ? NODES.numberNode(new BigDecimal(text)) : null;
        case BOOLEAN -> flag(text.toLowerCase(Locale.ROOT));
        default -> null;
      };
    } catch (NumberFormatException e) {
      return null;
    }
  }

  static JsonNode number(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        ? NODES.numberNode(number.toBigInteger())
        : NODES.numberNode(number);
  }

  static JsonNode text(String text) {
    return NODES.textNode(text);
  }

  private static @Nullable JsonNode flag(String text) {
    return text.equals("true") || text.equals("false")
        ? NODES.booleanNode(text.equals("true"))
        : null;
  }

  private static @Nullable JsonNode parseList(String text, Kind kind, int depth) {
    if (!text.startsWith("[")) {
      JsonNode element = parse(text, kind, depth - 1);
      return element == null ? null : NODES.arrayNode().add(element);
    }
    try {
      JsonNode list = JSON.readTree(text);
      List<JsonNode> elements = elements(List.of(list), depth);
      boolean fits =
          elements != null && !elements.isEmpty() && Set.of(kind).containsAll(kinds(elements));
      return fits ? list : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
