package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.Field;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks schemas and Java types side by side: what a schema says must be said by the type, down to
 * the last element. Remembers which type stands for which schema.
 */
final class Coverage {
  private static final Set<String> STREAMS =
      Set.of("okhttp3.RequestBody", "okhttp3.ResponseBody", "okhttp3.MultipartBody$Part");

  private final Documents documents;
  private final GeneratedTypes types;
  private final Tally tally;
  private final AlternativeCoverage alternatives;
  private final Map<Place, Type> bindings = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  Coverage(Documents documents, GeneratedTypes types, Tally tally) {
    this.documents = documents;
    this.types = types;
    this.tally = tally;
    this.alternatives = new AlternativeCoverage(documents, types, this, tally);
  }

  /** The type that stands for each schema that was met. */
  Map<Place, Type> bindings() {
    return bindings;
  }

  /** Compares every declared class with the schema that it was declared for. */
  void compareDeclarations() {
    types
        .declarations()
        .forEach(
            (type, declaration) -> {
              Place place = documents.find(declaration.pointer());
              // Several answers in one type are no schema that the document has.
              if (place != null && !place.pointer().endsWith("/responses")) {
                compare(place, type);
              }
            });
  }

  void compareMember(Place place, Type type) {
    tally.count(Figure.MEMBERS);
    compare(place, type);
  }

  /** The same where the type says more than this schema, so that its instances are not it. */
  void compareBranch(Place place, Type type) {
    tally.count(Figure.MEMBERS);
    compare(place, type, false);
  }

  private void compare(Place place, Type type) {
    compare(place, type, true);
  }

  private void compare(Place place, Type type, boolean same) {
    if (!place.node().isObject() || !seen.add(place.key() + " " + type.getTypeName())) {
      return;
    }
    SchemaView view = SchemaView.of(documents, place);
    Class<?> raw = Codec.raw(type);
    if (raw == null || STREAMS.contains(raw.getName())) {
      return;
    }
    TypeDecl declaration = types.declaration(raw);
    if (same) {
      bind(place, type, declaration);
    }
    if (raw == Object.class) {
      if (view.saysSomething()) {
        tally.find(Figure.UNTYPED, place, "Object for " + describe(view));
      }
    } else if (raw == Map.class) {
      map(place, view, Codec.last(type), same);
    } else if (raw == List.class) {
      view.items.forEach(item -> compareInside(item, Codec.last(type), same));
    } else if (declaration instanceof Model model) {
      model(place, view, model, raw, same);
    } else if (declaration instanceof Union) {
      alternatives.compare(place, view, raw);
    } else if (declaration == null && isStructured(view)) {
      tally.find(Figure.UNTYPED, place, raw.getSimpleName() + " for " + describe(view));
    }
  }

  private void compareInside(Place place, Type type, boolean same) {
    tally.count(Figure.MEMBERS);
    compare(place, type, same);
  }

  private void bind(Place place, Type type, @Nullable TypeDecl declaration) {
    bindings.putIfAbsent(place, type);
    Place followed = documents.follow(place);
    if (followed != null
        && (declaration == null || declaration.pointer().equals(followed.pointer()))) {
      bindings.putIfAbsent(followed, type);
    }
  }

  private static boolean isStructured(SchemaView view) {
    return !view.types.isEmpty() && Set.of("object", "array").containsAll(view.types);
  }

  private void map(Place place, SchemaView view, Type values, boolean same) {
    if (!view.properties.isEmpty() || (!view.choices.isEmpty() && view.saysSomething())) {
      boolean choice = view.properties.isEmpty() && view.choices.stream().allMatch(this::isVague);
      if (!choice) {
        tally.find(Figure.UNTYPED, place, "Map for " + describe(view));
      }
    }
    view.additional.forEach(additional -> compareInside(additional, values, same));
  }

  private boolean isVague(List<Place> choice) {
    return choice.stream()
        .map(alternative -> SchemaView.of(documents, alternative))
        .allMatch(view -> view.properties.isEmpty() && view.items.isEmpty());
  }

  private void model(Place place, SchemaView view, Model model, Class<?> type, boolean same) {
    view.properties.forEach((name, places) -> property(name, places, model, type, same));
    if (!view.additional.isEmpty() || view.open) {
      additional(place, view, model, type);
    }
    for (List<Place> choice : view.choices) {
      for (Place alternative : choice) {
        SchemaView.of(documents, alternative)
            .properties
            .forEach((name, places) -> property(name, places, model, type, same));
      }
    }
  }

  private void property(String name, List<Place> places, Model model, Class<?> type, boolean same) {
    tally.count(Figure.MEMBERS);
    Place place = places.get(0);
    if (place.node().isBoolean() && !place.node().booleanValue()) {
      tally.find(Figure.EXCUSED, place, "the schema false allows no value");
      return;
    }
    Field field = field(model, name);
    Type accessor = field == null ? null : GeneratedTypes.returned(type, field.javaName());
    if (accessor == null) {
      tally.find(Figure.DROPPED, place, "no accessor in " + type.getSimpleName());
    } else {
      // What holds in several branches at once has no instances of its own to try.
      places.forEach(each -> compare(each, accessor, same && places.size() == 1));
    }
  }

  private void additional(Place place, SchemaView view, Model model, Class<?> type) {
    tally.count(Figure.MEMBERS);
    String name = model.additionalName();
    Type accessor = name == null ? null : GeneratedTypes.returned(type, name);
    if (accessor == null && !view.closed) {
      tally.find(
          Figure.DROPPED, place, "additionalProperties are not kept by " + type.getSimpleName());
    } else if (accessor != null) {
      view.additional.forEach(schema -> compare(schema, Codec.last(accessor)));
    }
  }

  static @Nullable Field field(Model model, String wireName) {
    return model.fields().stream()
        .filter(field -> field.wireName().equals(wireName))
        .findFirst()
        .orElse(null);
  }

  static String describe(SchemaView view) {
    StringBuilder text = new StringBuilder(view.types.isEmpty() ? "any type" : "" + view.types);
    if (!view.properties.isEmpty()) {
      text.append(" with properties ").append(view.properties.keySet());
    }
    if (view.values != null) {
      text.append(" of values ").append(view.values);
    }
    if (!view.choices.isEmpty()) {
      text.append(" with ").append(view.choices.get(0).size()).append(" alternatives");
    }
    if (!view.items.isEmpty()) {
      text.append(" with items");
    }
    return text.toString();
  }
}
