package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import io.larkfit.codegen.fidelity.Sampler.Fill;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Violates every keyword of an object's properties, one at a time in an otherwise valid instance:
 * decoding or {@code build()} must refuse it.
 */
final class ConstraintCheck {
  private final Documents documents;
  private final Instances instances;
  private final Judge judge;
  private final RoundTrip roundTrip;
  private final Tally tally;
  private final Set<String> seen = new HashSet<>();
  private int left = Limits.CONSTRAINTS;

  ConstraintCheck(
      Documents documents, Instances instances, Judge judge, RoundTrip roundTrip, Tally tally) {
    this.documents = documents;
    this.instances = instances;
    this.judge = judge;
    this.roundTrip = roundTrip;
    this.tally = tally;
  }

  private record Subject(Place place, Type type, JsonNode valid) {}

  void check(Place place, Type type) {
    SchemaView view = SchemaView.of(documents, place);
    JsonNode valid = left > 0 && view.isObject() ? base(place, type) : null;
    if (valid == null || !valid.isObject()) {
      return;
    }
    Subject subject = new Subject(place, type, valid);
    view.required.forEach(name -> required(subject, view, name));
    keywords(subject, List.of(), view);
    view.properties.forEach((name, places) -> property(subject, name, places));
    if (!view.additional.isEmpty()) {
      property(subject, "extra0", view.additional);
    }
  }

  /** An instance that comes out well; what is wrong with the others is counted elsewhere. */
  private @Nullable JsonNode base(Place place, Type type) {
    for (Fill fill : Fill.values()) {
      JsonNode json = instances.valid(place, Fill.values()[(fill.ordinal() + 1) % 3], 0);
      RoundTrip.Result accepted = json == null ? null : roundTrip.accepted(place, type, json);
      if (accepted != null && accepted.outcome() != RoundTrip.Outcome.LOST) {
        return json;
      }
    }
    return null;
  }

  private void property(Subject subject, String name, List<Place> places) {
    JsonNode value = subject.valid().get(name);
    if (value == null || value.isNull()) {
      value = instances.valid(places.get(0), Fill.FULLEST, 1);
    }
    if (value != null) {
      JsonNode with = Mutation.replace(subject.valid(), List.of(name), value);
      if (judge.isValid(subject.place(), with)) {
        descend(
            new Subject(subject.place(), subject.type(), with),
            List.of(name),
            new SchemaView(documents, places));
      }
    }
  }

  private void descend(Subject subject, List<String> path, SchemaView view) {
    keywords(subject, path, view);
    JsonNode value = Mutation.at(subject.valid(), path);
    if (value.isArray() && !value.isEmpty() && !view.items.isEmpty()) {
      descend(subject, child(path, "0"), new SchemaView(documents, view.items));
    } else if (value.isObject()
        && !value.isEmpty()
        && view.properties.isEmpty()
        && !view.additional.isEmpty()) {
      String name = value.fieldNames().next();
      descend(subject, child(path, name), new SchemaView(documents, view.additional));
    }
  }

  private static List<String> child(List<String> path, String token) {
    List<String> child = new ArrayList<>(path);
    child.add(token);
    return child;
  }

  private void required(Subject subject, SchemaView view, String name) {
    ObjectNode without = subject.valid().deepCopy();
    without.remove(name);
    List<Place> places = view.properties.get(name);
    boolean oneWay =
        places != null
            && new SchemaView(documents, places)
                .parts.stream().anyMatch(part -> part.is("readOnly") || part.is("writeOnly"));
    Place owner = subject.place();
    if (left-- > 0 && !judge.isValid(owner, without)) {
      tally.count(Figure.CONSTRAINTS);
      String what = "required " + name;
      if (roundTrip.accepted(owner, subject.type(), without) == null) {
        tally.count(Figure.CONSTRAINTS_ENFORCED);
      } else {
        Figure figure = oneWay ? Figure.CONSTRAINTS_OPEN : Figure.CONSTRAINTS_DROPPED;
        tally.find(figure, owner, oneWay ? what + ", which goes one way only" : what);
      }
    }
  }

  private void keywords(Subject subject, List<String> path, SchemaView view) {
    for (Place part : view.parts) {
      for (String keyword : Violations.KEYWORDS) {
        boolean fresh = part.node().has(keyword) && seen.add(part.key() + " " + keyword);
        if (fresh && left-- > 0) {
          violate(subject, path, part, keyword);
        }
      }
    }
  }

  private void violate(Subject subject, List<String> path, Place part, String keyword) {
    JsonNode value = Mutation.at(subject.valid(), path);
    List<JsonNode> candidates = Violations.of(part, keyword, value);
    for (JsonNode candidate : candidates) {
      JsonNode json = Mutation.replace(subject.valid(), path, candidate);
      List<Error> errors = judge.errors(subject.place(), json);
      if (errors != null
          && !errors.isEmpty()
          && errors.stream().allMatch(error -> error.getKeyword().equals(keyword))) {
        tally.count(Figure.CONSTRAINTS);
        judge(subject, part, keyword, candidate, json);
        return;
      }
    }
    if (!candidates.isEmpty()) {
      tally.find(Figure.CONSTRAINTS_UNTESTED, part, keyword);
    }
  }

  private void judge(
      Subject subject, Place part, String keyword, JsonNode candidate, JsonNode json) {
    RoundTrip.Result result = roundTrip.accepted(subject.place(), subject.type(), json);
    if (result == null) {
      tally.count(Figure.CONSTRAINTS_ENFORCED);
      return;
    }
    boolean values = keyword.equals("enum") || keyword.equals("const");
    boolean kept = result.outcome() != RoundTrip.Outcome.LOST;
    tally.find(
        values && kept ? Figure.CONSTRAINTS_OPEN : Figure.CONSTRAINTS_DROPPED,
        part,
        keyword
            + " "
            + JsonDifference.brief(part.node().path(keyword))
            + " lets "
            + JsonDifference.brief(candidate)
            + " through");
  }
}
