package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.larkfit.codegen.fidelity.Sampler.Fill;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Sends random instances of a schema, valid and invalid ones, through the type that stands for it.
 */
final class InstanceCheck {
  private static final int MUTATIONS = 8;

  private final Instances instances;
  private final Judge judge;
  private final RoundTrip roundTrip;
  private final Tolerance tolerance;
  private final Tally tally;

  InstanceCheck(
      Instances instances, Judge judge, RoundTrip roundTrip, Tolerance tolerance, Tally tally) {
    this.instances = instances;
    this.judge = judge;
    this.roundTrip = roundTrip;
    this.tolerance = tolerance;
    this.tally = tally;
  }

  void check(Place place, Type type) {
    Set<JsonNode> valid = new LinkedHashSet<>();
    add(valid, instances.valid(place, Fill.SMALLEST, 0));
    add(valid, instances.valid(place, Fill.FULLEST, 0));
    for (int i = 0; i < Limits.RANDOM_INSTANCES; i++) {
      add(valid, instances.valid(place, Fill.RANDOM, i));
    }
    if (valid.isEmpty()) {
      tally.find(Figure.SCHEMAS_UNSAMPLED, place, "");
    }
    List<JsonNode> survivors = new ArrayList<>();
    for (JsonNode json : valid) {
      if (survives(place, type, json)) {
        survivors.add(json);
      }
    }
    if (!survivors.isEmpty()) {
      mutate(place, type, survivors);
    }
  }

  private static void add(Set<JsonNode> all, @org.jspecify.annotations.Nullable JsonNode json) {
    if (json != null) {
      all.add(json);
    }
  }

  private boolean survives(Place place, Type type, JsonNode json) {
    tally.count(Figure.INSTANCES);
    RoundTrip.Result result = roundTrip.check(place, type, json);
    if (result.outcome() == RoundTrip.Outcome.LOST || result.value() == null) {
      tally.find(Figure.INSTANCES_LOST, place, result.what());
      return false;
    }
    String problem = roundTrip.rebuilt(result.value());
    if (problem != null) {
      tally.find(
          Figure.INSTANCES_NOT_REBUILT, place, problem + " for " + JsonDifference.brief(json));
      return false;
    }
    tally.count(Figure.INSTANCES_EQUAL);
    return true;
  }

  private void mutate(Place place, Type type, List<JsonNode> survivors) {
    Random random = instances.random(place, -1);
    Set<JsonNode> tried = new LinkedHashSet<>();
    for (int i = 0; i < MUTATIONS && tried.size() < Limits.MUTANTS; i++) {
      Mutation mutation = Mutation.of(survivors.get(i % survivors.size()), random);
      if (mutation == null || tried.contains(mutation.json())) {
        continue;
      }
      List<Error> errors = judge.errors(place, mutation.json());
      if (errors != null && !errors.isEmpty()) {
        tried.add(mutation.json());
        mutant(place, type, mutation, errors);
      }
    }
  }

  private void mutant(Place place, Type type, Mutation mutation, List<Error> errors) {
    tally.count(Figure.MUTANTS);
    if (roundTrip.accepted(place, type, mutation.json()) == null) {
      tally.count(Figure.MUTANTS_REFUSED);
      return;
    }
    boolean whole = Codec.isCollection(type) && errors.stream().anyMatch(Tolerance::isOfWhole);
    String reason =
        whole
            ? "a list or map that stands alone is checked when it is sent"
            : tolerance.reason(place, mutation, errors);
    tally.find(
        reason.isEmpty() ? Figure.MUTANTS_ACCEPTED : Figure.MUTANTS_TOLERATED,
        place,
        reason + " " + mutation.what() + ": " + errors.get(0).getMessage());
  }
}
