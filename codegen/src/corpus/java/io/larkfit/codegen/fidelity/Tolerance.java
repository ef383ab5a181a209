package io.larkfit.codegen.fidelity;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Set;

/** Why an invalid instance may be accepted, as design decisions say. */
final class Tolerance {
  private final Search search;

  Tolerance(Search search) {
    this.search = search;
  }

  /** Whether it is said of a list or map as a whole. */
  static boolean isOfWhole(Error error) {
    return String.valueOf(error.getInstanceLocation()).isEmpty()
        && !error.getKeyword().equals("type");
  }

  /** The reason; empty if there is none. */
  String reason(Place place, Mutation mutation, List<Error> errors) {
    List<String> at =
        mutation.path().subList(0, mutation.path().size() - (mutation.removed() ? 1 : 0));
    String location = at.isEmpty() ? "" : "/" + String.join("/", at);
    List<Error> there =
        errors.stream()
            .filter(error -> String.valueOf(error.getInstanceLocation()).equals(location))
            .toList();
    for (Error error : there.isEmpty() ? errors : there) {
      switch (error.getKeyword()) {
        case "enum", "const" -> {
          return "unknown enum values are kept";
        }
        case "format" -> {
          return "a format that has no Java type";
        }
        case "additionalProperties", "unevaluatedProperties" -> {
          return "decoding ignores what is not known";
        }
        case "not" -> {
          return "not is no type";
        }
        default -> {
          // The next may have one.
        }
      }
    }
    List<String> parent = mutation.path().subList(0, mutation.path().size() - 1);
    if (Mutation.at(mutation.json(), mutation.path()).isNull()
        && Mutation.at(mutation.json(), parent).isObject()) {
      return "null for what may be absent";
    }
    Set<Place> parts = search.at(place, mutation.path());
    if (mutation.removed()
        && parts.stream().anyMatch(part -> part.is("readOnly") || part.is("writeOnly"))) {
      return "a model serves both directions";
    }
    return "";
  }
}
