package io.larkfit.codegen.parse.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.larkfit.codegen.ir.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Constants of the document: the parser gives dates, bytes and numbers in many Java forms. */
public final class Literals {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Literals() {}

  /** Null for lists and objects. */
  public static @Nullable Literal of(Object value) {
    Object plain = plain(value);
    if (plain instanceof Boolean) {
      return new Literal(Literal.Kind.BOOLEAN, plain.toString());
    }
    if (plain instanceof Number number) {
      return new Literal(Literal.Kind.NUMBER, number(number));
    }
    return plain instanceof String text ? new Literal(Literal.Kind.STRING, text) : null;
  }

  public static boolean isScalar(Object value) {
    return of(value) != null;
  }

  public static boolean isIntegral(Number number) {
    return decimal(number).stripTrailingZeros().scale() <= 0;
  }

  /** Compact JSON, for examples. */
  public static @Nullable String json(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    try {
      return JSON.writeValueAsString(plain(value));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Date date) {
      return LocalDays.text(date);
    }
    if (value instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof JsonNode node) {
      return node.isValueNode() ? scalar(node) : node;
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(entry -> entry == null ? NullNode.getInstance() : plain(entry))
          .toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> result = new LinkedHashMap<>();
      map.forEach(
          (key, entry) ->
              result.put(
                  String.valueOf(key), entry == null ? NullNode.getInstance() : plain(entry)));
      return result;
    }
    return value instanceof UUID ? value.toString() : value;
  }

  private static Object scalar(JsonNode node) {
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isNumber() ? node.numberValue() : node.asText();
  }

  /** Whole numbers without a fraction, however the document writes them. */
  private static String number(Number number) {
    BigDecimal decimal = decimal(number);
    return isIntegral(number) ? decimal.toBigInteger().toString() : decimal.toPlainString();
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof BigInteger integer
        ? new BigDecimal(integer)
        : new BigDecimal(number.toString());
  }
}
