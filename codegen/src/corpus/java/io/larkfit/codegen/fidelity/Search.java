package io.larkfit.codegen.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the schemas that may hold for a part of an instance, those of all alternatives. */
final class Search {
  private final Documents documents;

  Search(Documents documents) {
    this.documents = documents;
  }

  /** Whether a property that got lost is one that its schema neither declares nor keeps. */
  boolean isUndeclared(Place place, JsonDifference difference) {
    if (!difference.missing() || difference.path().isEmpty()) {
      return false;
    }
    List<String> path = difference.path();
    Set<Place> all = at(place, path.subList(0, path.size() - 1));
    String name = path.get(path.size() - 1);
    return !all.isEmpty() && all.stream().noneMatch(part -> keeps(part, name));
  }

  /** The schema objects that may hold for what stands at a path of an instance. */
  Set<Place> at(Place place, List<String> path) {
    List<Place> places = List.of(place);
    for (String token : path) {
      places = below(places, token);
    }
    return everywhere(places);
  }

  private static boolean keeps(Place part, String name) {
    return part.child("properties", name) != null
        || part.is("additionalProperties")
        || part.node().path("additionalProperties").isObject();
  }

  private List<Place> below(List<Place> places, String token) {
    List<Place> below = new ArrayList<>();
    for (Place part : everywhere(places)) {
      Place property = part.child("properties", token);
      Place items = token.matches("\\d+") ? part.child("items") : null;
      Place additional = part.child("additionalProperties");
      if (property != null) {
        below.add(property);
      }
      if (items != null) {
        below.add(items);
      }
      if (property == null && additional != null && additional.node().isObject()) {
        below.add(additional);
      }
    }
    return below;
  }

  private Set<Place> everywhere(List<Place> places) {
    Set<Place> all = new LinkedHashSet<>();
    List<Place> open = new ArrayList<>(places);
    while (!open.isEmpty()) {
      SchemaView view = SchemaView.of(documents, open.remove(0));
      if (all.addAll(view.parts)) {
        view.choices.forEach(open::addAll);
      }
    }
    return all;
  }
}
