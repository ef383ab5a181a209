package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.codegen.fidelity.Endpoints.Endpoint;
import io.larkfit.codegen.fidelity.Sampler.Fill;
import io.larkfit.codegen.fidelity.Signature.Slot;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.jspecify.annotations.Nullable;

/** Violates every keyword of the parameters: such a call must be refused before it is sent. */
final class ParameterConstraintCheck {
  private final Documents documents;
  private final Judge judge;
  private final Arguments arguments;
  private final Codec codec;
  private final CallCheck calls;
  private final Loopback loopback;
  private final Tally tally;
  private final Set<String> seen = new HashSet<>();

  ParameterConstraintCheck(
      Documents documents,
      Judge judge,
      Arguments arguments,
      Codec codec,
      CallCheck calls,
      Loopback loopback,
      Tally tally) {
    this.documents = documents;
    this.judge = judge;
    this.arguments = arguments;
    this.codec = codec;
    this.calls = calls;
    this.loopback = loopback;
    this.tally = tally;
  }

  void check(Endpoint endpoint) {
    Arguments.Made made;
    try {
      made = arguments.make(endpoint, Fill.FULLEST, 0);
    } catch (Exception e) {
      return; // Counted where the operation is called.
    }
    made.json()
        .forEach(
            (slot, valid) -> {
              Place schema = schema(endpoint, slot);
              if (schema != null) {
                keywords(endpoint, made, slot, schema, valid);
              }
            });
  }

  /** Of a parameter, or of a body that is no model, which would check itself. */
  private static @Nullable Place schema(Endpoint endpoint, Slot slot) {
    if (slot.source() instanceof Parameter) {
      return Arguments.schema(endpoint, slot);
    }
    Place content = Arguments.content(endpoint);
    return slot.source() instanceof RequestBody
            && content != null
            && Codec.isCollection(slot.type())
        ? content.child("schema")
        : null;
  }

  private void keywords(
      Endpoint endpoint, Arguments.Made made, Slot slot, Place schema, JsonNode valid) {
    SchemaView view = SchemaView.of(documents, schema);
    for (Place part : view.parts) {
      violate(endpoint, made, slot, schema, part, List.of(), valid);
    }
    if (valid.isArray() && !valid.isEmpty() && !view.items.isEmpty()) {
      for (Place part : new SchemaView(documents, view.items).parts) {
        violate(endpoint, made, slot, schema, part, List.of("0"), valid);
      }
    }
  }

  private void violate(
      Endpoint endpoint,
      Arguments.Made made,
      Slot slot,
      Place schema,
      Place part,
      List<String> path,
      JsonNode valid) {
    for (String keyword : Violations.KEYWORDS) {
      // A value of another type is no Java value of the parameter's type.
      if (keyword.equals("type")
          || !part.node().has(keyword)
          || !seen.add(slot + part.key() + keyword)) {
        continue;
      }
      for (JsonNode candidate : Violations.of(part, keyword, Mutation.at(valid, path))) {
        JsonNode json = Mutation.replace(valid, path, candidate);
        if (!judge.isValid(schema, json)) {
          tally.count(Figure.CONSTRAINTS);
          attempt(endpoint, made, slot, part, keyword, json);
          break;
        }
      }
    }
  }

  private void attempt(
      Endpoint endpoint,
      Arguments.Made made,
      Slot slot,
      Place part,
      String keyword,
      JsonNode json) {
    loopback.expect(new MockResponse.Builder().code(500).build());
    List<@Nullable Object> values = new ArrayList<>(made.values());
    try {
      values.set(endpoint.signature().slots().indexOf(slot), codec.decode(slot.type(), json));
      calls.prepared(endpoint, values).execute();
    } catch (Exception e) {
      if (loopback.received() == null) {
        tally.count(Figure.CONSTRAINTS_ENFORCED);
        return;
      }
    }
    tally.find(
        Figure.CONSTRAINTS_DROPPED,
        part,
        "parameter "
            + slot.name()
            + ": "
            + keyword
            + " "
            + JsonDifference.brief(part.node().path(keyword))
            + " lets "
            + JsonDifference.brief(json)
            + " through");
  }
}
