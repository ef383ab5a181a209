package io.larkfit.codegen.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The examples of component schemas, at the schema or at a JSON body that refers to it: JSON
 * objects only, which every generator has a class for if it has any.
 */
final class Examples {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** 1 and 1.0 are one number. */
  private static final Comparator<JsonNode> EQUAL_NUMBERS =
      (a, b) ->
          a.isNumber() && b.isNumber()
              ? a.decimalValue().compareTo(b.decimalValue())
              : a.equals(b) ? 0 : 1;

  private final Map<String, Set<String>> byComponent = new TreeMap<>();

  Examples(SpecTree spec) {
    spec.components().forEach((name, schema) -> add(spec, name, schema));
    walk(spec, spec.root().path("paths"));
    walk(spec, spec.root().path("components").path("responses"));
    walk(spec, spec.root().path("components").path("requestBodies"));
  }

  private void walk(SpecTree spec, JsonNode node) {
    node.path("content")
        .properties()
        .forEach(
            media -> {
              String component = SpecTree.componentOf(media.getValue().path("schema"));
              if (!component.isEmpty() && media.getKey().contains("json")) {
                add(spec, component, media.getValue());
              }
            });
    for (JsonNode child : node) {
      walk(spec, child);
    }
  }

  private void add(SpecTree spec, String component, JsonNode holder) {
    keep(component, holder.path("example"));
    JsonNode named = holder.path("examples");
    for (JsonNode example : named) {
      keep(component, named.isArray() ? example : spec.resolve(example).path("value"));
    }
  }

  private void keep(String component, JsonNode example) {
    if (example.isObject()) {
      byComponent.computeIfAbsent(component, name -> new TreeSet<>()).add(example.toString());
    }
  }

  ExampleCount count(Binding binding) {
    int survived = 0;
    List<String> lost = new ArrayList<>();
    for (Map.Entry<String, Set<String>> component : byComponent.entrySet()) {
      Class<?> model = binding.model(component.getKey());
      for (String example : component.getValue()) {
        String fate = model == null ? "has no class" : fate(binding, model, example);
        if (fate.isEmpty()) {
          survived++;
        } else {
          lost.add(component.getKey() + " " + fate);
        }
      }
    }
    return new ExampleCount(survived, lost);
  }

  /** None survives if there is no code. */
  ExampleCount none(String reason) {
    List<String> lost = new ArrayList<>();
    byComponent.forEach(
        (component, texts) -> texts.forEach(text -> lost.add(component + " " + reason)));
    return new ExampleCount(0, lost);
  }

  /** Empty if the example comes out equal. */
  private static String fate(Binding binding, Class<?> model, String example) {
    try {
      String encoded = binding.recode(model, example);
      boolean equal = JSON.readTree(example).equals(EQUAL_NUMBERS, JSON.readTree(encoded));
      return equal ? "" : "came out as " + encoded;
    } catch (JsonProcessingException | ReflectiveOperationException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return "failed: " + String.valueOf(cause).lines().findFirst().orElse("");
    }
  }
}
