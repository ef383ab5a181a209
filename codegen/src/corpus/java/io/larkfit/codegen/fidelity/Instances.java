package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.codegen.fidelity.Sampler.Fill;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Instances that the independent validator takes, the same ones in every run. */
final class Instances {
  private final Documents documents;
  private final Judge judge;
  private final long seed;

  Instances(Documents documents, Judge judge, long seed) {
    this.documents = documents;
    this.judge = judge;
    this.seed = seed;
  }

  /** A source of chance of its own for each position and number. */
  Random random(Place place, int number) {
    return new Random(seed * 31 + place.pointer().hashCode() * 17L + number * 7919L);
  }

  @Nullable JsonNode valid(Place place, Fill fill, int number) {
    return valid(place, fill, number, false);
  }

  /** A valid instance other than null; null if none was found. */
  @Nullable JsonNode valid(Place place, Fill fill, int number, boolean plain) {
    for (int attempt = 0; attempt < Limits.ATTEMPTS; attempt++) {
      Random random = random(place, number * 100 + attempt + fill.ordinal() * 10_000);
      // Where the smallest is none, as an object with minProperties may be, any other will do.
      Fill tried = attempt < Limits.ATTEMPTS / 2 ? fill : Fill.RANDOM;
      try {
        JsonNode json = new Sampler(documents, random, tried, plain).sample(place);
        if (!json.isNull() && judge.isValid(place, json)) {
          return json;
        }
      } catch (DeadEnd e) {
        // Another choice may lead somewhere.
      }
    }
    return null;
  }
}
