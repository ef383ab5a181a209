package io.larkfit.codegen.parse.shape;

import io.larkfit.codegen.parse.document.ErrorCollector;
import io.larkfit.codegen.parse.document.Literals;
import io.larkfit.codegen.parse.document.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-enum-varnames} and {@code x-enum-descriptions}: a list in the order of the values, or a
 * map from value to text.
 */
final class ValueTexts {

  private final List<?> values;
  private final ErrorCollector errors;

  /**
   * @param values the enum's values as the document has them, null among them
   */
  ValueTexts(List<?> values, ErrorCollector errors) {
    this.values = values;
    this.errors = errors;
  }

  /** One text for each value that is not null, empty where there is none; or no texts at all. */
  List<String> read(@Nullable Object texts, Pointer pointer) {
    if (texts == null || values.isEmpty()) {
      return List.of();
    }
    if (texts instanceof List<?> list) {
      return ofList(list, pointer);
    }
    if (texts instanceof Map<?, ?> map) {
      return ofMap(map, pointer);
    }
    errors.notice(pointer, "is neither a list nor a map of texts, and is not used");
    return List.of();
  }

  private List<String> ofList(List<?> list, Pointer pointer) {
    List<?> named = values.stream().filter(Objects::nonNull).toList();
    if (list.size() == named.size()) {
      return list.stream().map(ValueTexts::text).toList();
    }
    if (list.size() == values.size()) {
      return IntStream.range(0, values.size())
          .filter(i -> values.get(i) != null)
          .mapToObj(i -> text(list.get(i)))
          .toList();
    }
    errors.notice(pointer, "the list has " + list.size() + " of " + values.size() + " entries");
    return IntStream.range(0, named.size())
        .mapToObj(i -> i < list.size() ? text(list.get(i)) : "")
        .toList();
  }

  private List<String> ofMap(Map<?, ?> map, Pointer pointer) {
    Map<String, String> left = new LinkedHashMap<>();
    map.forEach((value, text) -> left.put(String.valueOf(value), text(text)));
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      if (value != null) {
        texts.add(Objects.requireNonNullElse(left.remove(key(value)), ""));
      }
    }
    left.remove("null");
    for (String stranger : left.keySet()) {
      errors.notice(pointer.child(stranger), "is none of the enum's values");
    }
    return texts;
  }

  private static String key(Object value) {
    var literal = Literals.of(value);
    return literal == null ? value.toString() : literal.text();
  }

  private static String text(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }
}
