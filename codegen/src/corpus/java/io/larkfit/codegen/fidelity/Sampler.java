package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Makes up instances of schemas. They are guesses: a validator decides which are valid. */
final class Sampler {
  private static final JsonNodeFactory NODES = Trees.JSON.getNodeFactory();

  /** How much of what is optional an instance has. */
  enum Fill {
    SMALLEST,
    FULLEST,
    RANDOM
  }

  private final Documents documents;
  private final Variants variants;
  private final Random random;
  private final Fill fill;
  private final boolean plain;
  private int left = Limits.NODES;

  /**
   * @param plain whether texts have letters only, as headers and lists in one text ask for
   */
  Sampler(Documents documents, Random random, Fill fill, boolean plain) {
    this.documents = documents;
    this.variants = new Variants(documents);
    this.random = random;
    this.fill = fill;
    this.plain = plain;
  }

  /**
   * One instance.
   *
   * @throws DeadEnd if none can be made
   */
  JsonNode sample(Place place) {
    return sample(List.of(place), 0);
  }

  private JsonNode sample(List<Place> places, int depth) {
    if (depth > Limits.MAX_DEPTH) {
      throw new DeadEnd("Endless");
    }
    left--;
    for (Place place : places) {
      if (place.node().isBoolean() && !place.node().booleanValue()) {
        throw new DeadEnd("false");
      }
    }
    SchemaView view = new SchemaView(documents, places);
    List<Place> chosen = new ArrayList<>(places);
    if (places.size() == 1) {
      List<Place> children = variants.childrenOf(view, places.get(0));
      for (int i = 0; i < Limits.DEPTH && !children.isEmpty(); i++) {
        Place child = pick(children);
        chosen.add(child);
        view = view.with(List.of(child));
        children = variants.childrenOf(SchemaView.of(documents, child), child);
      }
    }
    return sample(resolved(view, chosen, depth), chosen, depth);
  }

  /** Chooses an alternative of every choice, of choices within alternatives too. */
  private SchemaView resolved(SchemaView view, List<Place> chosen, int depth) {
    Set<List<Place>> made = new HashSet<>();
    SchemaView result = view;
    boolean more = true;
    while (more) {
      more = false;
      for (List<Place> choice : result.choices) {
        if (made.add(choice)) {
          Place alternative = pick(depth < Limits.DEPTH ? choice : variants.shallow(choice));
          chosen.add(alternative);
          result = result.with(List.of(alternative));
          more = true;
          break;
        }
      }
    }
    return result;
  }

  private JsonNode sample(SchemaView view, List<Place> chosen, int depth) {
    if (view.values != null) {
      if (view.values.isEmpty()) {
        throw new DeadEnd("No value is allowed");
      }
      return pick(view.values);
    }
    if (view.onlyNull || (view.nullable && fill == Fill.RANDOM && random.nextInt(8) == 0)) {
      return NODES.nullNode();
    }
    return switch (type(view)) {
      case "string" -> NODES.textNode(new Texts(random, plain).sample(view));
      case "integer" -> new Numbers(random).sample(view, true);
      case "number" -> new Numbers(random).sample(view, false);
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "array" -> array(view, depth);
      default -> object(view, chosen, depth);
    };
  }

  private String type(SchemaView view) {
    if (!view.types.isEmpty()) {
      return pick(new ArrayList<>(view.types));
    }
    if (view.isObject()) {
      return "object";
    }
    if (!view.items.isEmpty()) {
      return "array";
    }
    return pick(List.of("string", "integer", "boolean", "object", "number"));
  }

  private JsonNode array(SchemaView view, int depth) {
    int min = limit(view, "minItems", 0);
    int max = limit(view, "maxItems", Math.max(min, 3));
    int size =
        switch (fill) {
          case SMALLEST -> min;
          case FULLEST -> Math.max(min, Math.min(max, 2));
          case RANDOM -> min + random.nextInt(Math.max(1, Math.min(max, min + 3) - min + 1));
        };
    boolean bounded = depth >= Limits.DEPTH || left <= 0;
    ArrayNode array = NODES.arrayNode();
    boolean unique = view.parts.stream().anyMatch(part -> part.is("uniqueItems"));
    Set<JsonNode> seen = new HashSet<>();
    int attempts = 4 * (bounded ? min : size) + 4;
    while (array.size() < (bounded ? min : size) && attempts-- > 0) {
      JsonNode item = view.items.isEmpty() ? anything() : sample(view.items, depth + 1);
      if (seen.add(item) || !unique) {
        array.add(item);
      }
    }
    return array;
  }

  private JsonNode object(SchemaView view, List<Place> chosen, int depth) {
    ObjectNode object = NODES.objectNode();
    boolean bounded = depth >= Limits.DEPTH || left <= 0;
    int max = limit(view, "maxProperties", Integer.MAX_VALUE);
    for (String name : view.properties.keySet()) {
      boolean required = view.required.contains(name);
      if (required || (!bounded && object.size() < max - view.required.size() && wanted())) {
        property(object, name, view, required, depth);
      }
    }
    for (String name : view.required) {
      if (!object.has(name)) {
        object.set(name, extra(view, depth));
      }
    }
    int min = limit(view, "minProperties", 0);
    boolean extensible = !view.additional.isEmpty() || view.open;
    int extras = !bounded && extensible && !view.closed && object.size() < max && wanted() ? 1 : 0;
    for (String name : view.properties.keySet()) {
      if (object.size() < min && !object.has(name)) {
        property(object, name, view, true, depth);
      }
    }
    for (int i = 0; i < extras || (object.size() < min && !view.closed); i++) {
      object.set("extra" + i, extra(view, depth));
    }
    variants
        .discriminators(view, chosen)
        .forEach(
            (name, value) -> {
              // OpenAPI: it must be there, whether the schema requires it or not.
              if (!object.has(name) || object.get(name).isTextual()) {
                object.put(name, value);
              }
            });
    return object;
  }

  private void property(
      ObjectNode object, String name, SchemaView view, boolean required, int depth) {
    try {
      object.set(name, sample(Objects.requireNonNull(view.properties.get(name)), depth + 1));
    } catch (DeadEnd e) {
      if (required) {
        throw e;
      }
    }
  }

  private JsonNode extra(SchemaView view, int depth) {
    return view.additional.isEmpty() ? anything() : sample(view.additional, depth + 1);
  }

  private JsonNode anything() {
    return switch (random.nextInt(3)) {
      case 0 -> NODES.textNode("any");
      case 1 -> NODES.numberNode(random.nextInt(100));
      default -> NODES.objectNode().put("any", true);
    };
  }

  private boolean wanted() {
    return switch (fill) {
      case SMALLEST -> false;
      case FULLEST -> true;
      case RANDOM -> random.nextBoolean();
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  static int limit(SchemaView view, String keyword, int absent) {
    int limit = absent;
    boolean given = false;
    for (Place part : view.parts) {
      JsonNode value = part.node().get(keyword);
      if (value != null && value.isNumber()) {
        int number = (int) Math.min(value.asLong(), 1000);
        boolean lower = keyword.startsWith("min");
        limit = !given ? number : lower ? Math.max(limit, number) : Math.min(limit, number);
        given = true;
      }
    }
    return limit;
  }
}
