package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a parameter looks like on the wire, as OpenAPI's table of styles has it. */
final class Styles {
  private final Place parameter;
  private final JsonNode value;
  private final String name;
  private final String style;
  private final boolean explode;

  Styles(Place parameter, JsonNode value) {
    this.parameter = parameter;
    this.value = value;
    this.name = String.valueOf(parameter.text("name"));
    String in = String.valueOf(parameter.text("in"));
    String given = parameter.text("style");
    String usual = in.equals("query") || in.equals("cookie") ? "form" : "simple";
    this.style = given == null ? usual : given;
    this.explode = parameter.node().has("explode") ? parameter.is("explode") : style.equals("form");
  }

  /** Names and decoded values in a query; null for values that nest too deep for any style. */
  @Nullable List<Map.Entry<String, String>> query() {
    if (parameter.child("content") != null) {
      return List.of(Map.entry(name, value.toString()));
    }
    List<String> texts = texts();
    if (texts == null) {
      return null;
    }
    if (value.isObject() && (explode || style.equals("deepObject"))) {
      return value.properties().stream()
          .map(
              field ->
                  Map.entry(
                      style.equals("deepObject")
                          ? name + "[" + field.getKey() + "]"
                          : field.getKey(),
                      text(field.getValue())))
          .toList();
    }
    if (value.isArray() && explode) {
      return texts.stream().map(text -> Map.entry(name, text)).toList();
    }
    String delimiter =
        switch (style) {
          case "spaceDelimited" -> " ";
          case "pipeDelimited" -> "|";
          default -> ",";
        };
    return texts.isEmpty() ? List.of() : List.of(Map.entry(name, String.join(delimiter, texts)));
  }

  /** The decoded text in a path, header or cookie; null as above. */
  @Nullable String text() {
    if (parameter.child("content") != null) {
      return value.toString();
    }
    List<String> texts = texts();
    if (texts == null) {
      return null;
    }
    boolean pairs = value.isObject() && explode;
    return switch (style) {
      case "label" -> "." + String.join(explode ? "." : ",", pairs ? pairs() : texts);
      case "matrix" ->
          pairs
              ? ";" + String.join(";", pairs())
              : explode
                  ? texts.stream().map(t -> ";" + name + "=" + t).collect(Collectors.joining())
                  : ";" + name + "=" + String.join(",", texts);
      default -> String.join(",", pairs ? pairs() : texts);
    };
  }

  private List<String> pairs() {
    return value.properties().stream()
        .map(field -> field.getKey() + "=" + text(field.getValue()))
        .toList();
  }

  /** A scalar's text, a list's, or an object's names and values in turn. */
  private @Nullable List<String> texts() {
    if (value.isValueNode()) {
      return List.of(text(value));
    }
    for (JsonNode child : value) {
      if (child.isContainerNode()) {
        return null;
      }
    }
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> texts.add(text(item)));
    } else {
      value
          .properties()
          .forEach(
              field -> {
                texts.add(field.getKey());
                texts.add(text(field.getValue()));
              });
    }
    return texts;
  }

  private static String text(JsonNode scalar) {
    return scalar.isNumber() ? scalar.decimalValue().toPlainString() : scalar.asText();
  }
}
