package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decodes, encodes and compares. */
final class RoundTrip {
  private final Codec codec;
  private final Rebuilder rebuilder;
  private final Search search;

  RoundTrip(Codec codec, Rebuilder rebuilder, Search search) {
    this.codec = codec;
    this.rebuilder = rebuilder;
    this.search = search;
  }

  enum Outcome {
    EQUAL,
    /** Equal but for properties that the schema neither declares nor keeps. */
    UNDECLARED,
    LOST
  }

  /**
   * @param value what was decoded; null if it was refused
   */
  record Result(Outcome outcome, String what, @Nullable Object value) {}

  Result check(Place place, Type type, JsonNode json) {
    Object value;
    JsonNode encoded;
    try {
      value = codec.decode(type, json);
      encoded = codec.encode(type, value);
    } catch (Exception e) {
      return new Result(Outcome.LOST, say(e) + " for " + JsonDifference.brief(json), null);
    }
    List<JsonDifference> differences = JsonDifference.between(json, encoded);
    List<JsonDifference> lost =
        differences.stream().filter(difference -> !search.isUndeclared(place, difference)).toList();
    if (!lost.isEmpty()) {
      return new Result(Outcome.LOST, lost.get(0).text(), value);
    }
    return differences.isEmpty()
        ? new Result(Outcome.EQUAL, "", value)
        : new Result(Outcome.UNDECLARED, differences.get(0).text(), value);
  }

  /** What is wrong with a value made again by its builder; null if nothing. */
  @Nullable String rebuilt(Object value) {
    try {
      Object again = rebuilder.rebuild(value);
      return Objects.equals(again, value) ? null : "another value came out";
    } catch (Exception e) {
      return say(e);
    }
  }

  /** Whether decoding or rebuilding refuses; says how it comes out if not. */
  @Nullable Result accepted(Place place, Type type, JsonNode json) {
    Object value;
    try {
      value = codec.decode(type, json);
      rebuilder.rebuild(value);
    } catch (Exception e) {
      return null;
    }
    return check(place, type, json);
  }

  static String say(Exception e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
