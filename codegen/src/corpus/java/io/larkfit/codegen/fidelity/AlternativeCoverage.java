package io.larkfit.codegen.fidelity;

import io.larkfit.codegen.ir.EnumType;
import io.larkfit.codegen.ir.Model;
import io.larkfit.codegen.ir.TypeDecl;
import io.larkfit.codegen.ir.Union;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether each alternative of a schema is one of its union. */
final class AlternativeCoverage {
  private final Documents documents;
  private final GeneratedTypes types;
  private final Coverage coverage;
  private final Tally tally;

  AlternativeCoverage(Documents documents, GeneratedTypes types, Coverage coverage, Tally tally) {
    this.documents = documents;
    this.types = types;
    this.coverage = coverage;
    this.tally = tally;
  }

  void compare(Place place, SchemaView view, Class<?> union) {
    List<Type> held =
        GeneratedTypes.alternatives(union).stream().map(Method::getGenericReturnType).toList();
    for (Place alternative : flatten(view, new ArrayList<>())) {
      alternative(alternative, held, union, view.properties.isEmpty() && view.required.isEmpty());
    }
    if (view.choices.isEmpty()) {
      for (String type : view.types) {
        if (view.types.size() > 1 && held.stream().noneMatch(h -> isOfType(h, Set.of(type)))) {
          tally.find(Figure.DROPPED, place, "no " + type + " in " + union.getSimpleName());
        }
      }
    }
    for (Type type : held) {
      if (types.declaration(nonNull(Codec.raw(type))) instanceof Model model) {
        shared(view, model);
      }
    }
  }

  /** What stands beside the alternatives holds for each of them that is an object. */
  private void shared(SchemaView view, Model model) {
    view.properties.forEach(
        (name, places) -> {
          tally.count(Figure.MEMBERS);
          if (Coverage.field(model, name) == null) {
            tally.find(
                Figure.DROPPED, places.get(0), "no accessor in " + model.name().simpleName());
          }
        });
  }

  /**
   * @param alone whether nothing stands beside the alternatives that their types would say too
   */
  private void alternative(Place place, List<Type> held, Class<?> union, boolean alone) {
    SchemaView view = SchemaView.of(documents, place);
    if (view.onlyNull || !view.saysSomething()) {
      return;
    }
    Place followed = documents.follow(place);
    Type fit =
        held.stream()
            .filter(type -> fits(followed, view, type))
            .min(Comparator.comparingInt(type -> surplus(followed, view, type)))
            .orElse(null);
    if (fit == null) {
      tally.count(Figure.MEMBERS);
      tally.find(
          Figure.DROPPED,
          place,
          "no alternative of " + union.getSimpleName() + " fits " + Coverage.describe(view));
    } else if (alone) {
      coverage.compareMember(place, fit);
    } else {
      coverage.compareBranch(place, fit);
    }
  }

  /** Alternatives of alternatives are alternatives, unless they have a class of their own. */
  private List<Place> flatten(SchemaView view, List<Place> flat) {
    for (List<Place> choice : view.choices) {
      for (Place alternative : choice) {
        SchemaView nested = SchemaView.of(documents, alternative);
        boolean onlyChoices =
            !nested.choices.isEmpty()
                && nested.properties.isEmpty()
                && flat.size() < 500
                && !hasClass(documents.follow(alternative));
        if (onlyChoices) {
          flatten(nested, flat);
        } else {
          flat.add(alternative);
        }
      }
    }
    return flat;
  }

  private boolean hasClass(@Nullable Place place) {
    return place != null
        && types.declarations().values().stream()
            .anyMatch(declaration -> declaration.pointer().equals(place.pointer()));
  }

  private boolean fits(@Nullable Place followed, SchemaView view, Type type) {
    Class<?> raw = nonNull(Codec.raw(type));
    TypeDecl declaration = types.declaration(raw);
    if (isDeclaredFor(declaration, followed)) {
      return true;
    }
    if (declaration instanceof Model model) {
      return view.properties.keySet().stream().allMatch(name -> Coverage.field(model, name) != null)
          && (view.types.isEmpty() || view.types.contains("object"));
    }
    if (declaration instanceof Union) {
      return !view.choices.isEmpty() || view.types.size() > 1;
    }
    if (declaration instanceof EnumType) {
      return view.values != null;
    }
    if (raw == List.class) {
      return isOfType(type, view.types) && allFit(view.items, Codec.last(type));
    }
    if (raw == java.util.Map.class) {
      return view.properties.isEmpty()
          && isOfType(type, view.types)
          && allFit(view.additional, Codec.last(type));
    }
    return raw == Object.class || (view.properties.isEmpty() && isOfType(type, view.types));
  }

  private boolean allFit(List<Place> places, Type type) {
    return places.stream()
        .allMatch(place -> fits(documents.follow(place), SchemaView.of(documents, place), type));
  }

  private boolean hasValues(Place place) {
    return SchemaView.of(documents, place).values != null;
  }

  private static boolean isDeclaredFor(@Nullable TypeDecl declaration, @Nullable Place place) {
    return declaration != null && place != null && declaration.pointer().equals(place.pointer());
  }

  private int surplus(@Nullable Place followed, SchemaView view, Type type) {
    TypeDecl declaration = types.declaration(nonNull(Codec.raw(type)));
    if (isDeclaredFor(declaration, followed)) {
      return -1;
    }
    if (declaration instanceof Model model) {
      return model.fields().size() - view.properties.size();
    }
    if (Codec.raw(type) == Object.class) {
      return Integer.MAX_VALUE;
    }
    boolean listed = view.values != null || (!view.items.isEmpty() && hasValues(view.items.get(0)));
    return Codec.holdsEnum(type) == listed ? 0 : 1;
  }

  private boolean isOfType(Type type, Set<String> schemaTypes) {
    Class<?> raw = nonNull(Codec.raw(type));
    if (raw == Object.class || schemaTypes.isEmpty()) {
      return true;
    }
    if (raw == List.class) {
      return schemaTypes.contains("array");
    }
    if (raw == java.util.Map.class) {
      return schemaTypes.contains("object");
    }
    if (raw == Boolean.class) {
      return schemaTypes.contains("boolean");
    }
    if (Number.class.isAssignableFrom(raw)) {
      return schemaTypes.contains("number") || schemaTypes.contains("integer");
    }
    return types.declaration(raw) != null || schemaTypes.contains("string");
  }

  private static Class<?> nonNull(@Nullable Class<?> raw) {
    return raw == null ? Object.class : raw;
  }
}
