package io.larkfit.spec.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.larkfit.spec.fact.Field;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of any type that facts consist of, and other ones instead of them. */
final class Leaf {

  private Leaf() {}

  /** Another value of the same type. */
  static Object other(Object value) {
    if (value instanceof String text) {
      return text + "x";
    } else if (value instanceof Integer number) {
      return number + 1;
    } else if (value instanceof Long number) {
      return number + 1;
    } else if (value instanceof Double number) {
      return number.isInfinite() ? 1.0 : number + 1;
    } else if (value instanceof Boolean flag) {
      return !flag;
    } else if (value instanceof Instant time) {
      return time.plus(Duration.ofDays(1));
    } else if (value instanceof JsonNode) {
      return TextNode.valueOf("x");
    } else if (value instanceof Field.Required required) {
      // The one that matters most.
      return required == Field.Required.YES ? Field.Required.NO : Field.Required.YES;
    } else if (value instanceof Enum<?> constant) {
      Object[] all = constant.getDeclaringClass().getEnumConstants();
      return all[(constant.ordinal() + 1) % all.length];
    }
    throw new AssertionError("Facts have a new type: teach this class " + value.getClass());
  }

  /** A value where there was none. */
  static Object some(Class<?> type, @Nullable Class<?> argument) {
    if (type == String.class || type == Object.class) {
      return "x";
    } else if (type == int.class || type == Integer.class) {
      return 7;
    } else if (type == long.class || type == Long.class) {
      return 7L;
    } else if (type == boolean.class || type == Boolean.class) {
      return true;
    } else if (type == JsonNode.class) {
      return TextNode.valueOf("x");
    } else if (type == List.class) {
      return List.of();
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type.isRecord()) {
      Object[] values =
          Arrays.stream(type.getRecordComponents())
              .map(
                  component ->
                      some(
                          component.getType() == Object.class && argument != null
                              ? argument
                              : component.getType(),
                          null))
              .toArray();
      return Records.create(type, values);
    }
    throw new AssertionError("Facts have a new type: teach this class " + type);
  }

  /** Whether a component may have no value. */
  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
