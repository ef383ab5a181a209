package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What discriminators say: which schemas extend another, and by which value each goes. */
final class Variants {
  private final Documents documents;

  Variants(Documents documents) {
    this.documents = documents;
  }

  /** The schemas that extend this one by {@code allOf}, if it has a discriminator of its own. */
  List<Place> childrenOf(SchemaView view, Place place) {
    Place base = documents.follow(place);
    if (base == null || !view.parents.contains(base) || !view.choices.isEmpty()) {
      return List.of();
    }
    List<Place> children = new ArrayList<>();
    Place schemas = base(documents.root());
    if (schemas != null) {
      schemas
          .node()
          .fieldNames()
          .forEachRemaining(
              name -> {
                Place schema = schemas.child(name);
                if (schema != null && extend(schema, base)) {
                  children.add(schema);
                }
              });
    }
    return children;
  }

  private static @Nullable Place base(Place root) {
    return root.child("components", "schemas");
  }

  private boolean extend(Place schema, Place base) {
    return SchemaView.children(schema.child("allOf")).stream()
        .anyMatch(part -> part.text("$ref") != null && base.equals(documents.follow(part)));
  }

  /** The alternatives that hold no others, or all if there are none. */
  List<Place> shallow(List<Place> alternatives) {
    List<Place> flat =
        alternatives.stream()
            .filter(
                place -> {
                  SchemaView view = SchemaView.of(documents, place);
                  return view.choices.isEmpty() && view.required.isEmpty();
                })
            .toList();
    return flat.isEmpty() ? alternatives : flat;
  }

  /** The discriminating properties and their values for the schemas that were chosen. */
  Map<String, String> discriminators(SchemaView view, List<Place> chosen) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Place parent : view.parents) {
      Place discriminator = parent.child("discriminator");
      JsonNode property = discriminator == null ? null : discriminator.node().get("propertyName");
      if (discriminator != null && property != null) {
        String value = value(discriminator, parent, chosen);
        if (value != null) {
          values.put(property.asText(), value);
        }
      }
    }
    return values;
  }

  private @Nullable String value(Place discriminator, Place parent, List<Place> chosen) {
    for (int i = chosen.size() - 1; i >= 0; i--) {
      Place target = documents.follow(chosen.get(i));
      if (target != null && isVariant(parent, target)) {
        String mapped = mapped(discriminator, target);
        if (mapped != null) {
          return mapped;
        }
        if (target.pointer().matches("#/components/schemas/[^/]+")) {
          return target.name();
        }
      }
    }
    return parent.pointer().matches("#/components/schemas/[^/]+")
            && SchemaView.of(documents, parent).choices.isEmpty()
        ? parent.name()
        : null;
  }

  /** Whether the schema extends the parent, or is an alternative of it. */
  private boolean isVariant(Place parent, Place target) {
    if (target.equals(parent)) {
      return false;
    }
    if (SchemaView.of(documents, target).parts.contains(parent)) {
      return true;
    }
    return SchemaView.of(documents, parent).choices.stream()
        .flatMap(List::stream)
        .anyMatch(alternative -> target.equals(documents.follow(alternative)));
  }

  private @Nullable String mapped(Place discriminator, Place target) {
    JsonNode mapping = discriminator.node().path("mapping");
    for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
      String ref = entry.getValue().asText();
      Place named =
          ref.contains("/") || ref.contains("#")
              ? documents.resolve(discriminator, ref)
              : documents.find("#/components/schemas/" + ref.replace("/", "~1"));
      if (target.equals(named)) {
        return entry.getKey();
      }
    }
    return null;
  }
}
