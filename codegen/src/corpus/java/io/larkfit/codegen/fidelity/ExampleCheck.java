package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends the document's own examples through the types that stand for their schemas. */
final class ExampleCheck {
  private final Documents documents;
  private final Map<Place, Type> bindings;
  private final Judge judge;
  private final RoundTrip roundTrip;
  private final Tally tally;
  private final Set<String> seen = new HashSet<>();

  ExampleCheck(
      Documents documents,
      Map<Place, Type> bindings,
      Judge judge,
      RoundTrip roundTrip,
      Tally tally) {
    this.documents = documents;
    this.bindings = bindings;
    this.judge = judge;
    this.roundTrip = roundTrip;
    this.tally = tally;
  }

  /** All examples of schemas, and those of bodies and answers. */
  void run() {
    Place schemas = documents.root().child("components", "schemas");
    if (schemas != null) {
      RawOperation.children(schemas).forEach(this::schema);
    }
    bindings.keySet().forEach(this::examplesOf);
    for (RawOperation operation : RawOperation.of(documents)) {
      RawOperation.contents(operation.body()).forEach(this::content);
      operation
          .responses()
          .values()
          .forEach(response -> RawOperation.contents(response).forEach(this::content));
    }
  }

  private void schema(Place schema) {
    if (!schema.node().isObject() || !seen.add("schema " + schema.key())) {
      return;
    }
    examplesOf(schema);
    for (String keyword : Set.of("properties")) {
      Place children = schema.child(keyword);
      if (children != null && children.node().isObject()) {
        RawOperation.children(children).forEach(this::schema);
      }
    }
    for (String keyword : new String[] {"items", "additionalProperties"}) {
      Place child = schema.child(keyword);
      if (child != null) {
        schema(child);
      }
    }
    for (String keyword : new String[] {"allOf", "oneOf", "anyOf"}) {
      SchemaView.children(schema.child(keyword)).forEach(this::schema);
    }
  }

  private void examplesOf(Place schema) {
    // In 3.0, what stands beside a reference does not count.
    if (schema.text("$ref") != null && documents.isVersion30()) {
      return;
    }
    check(schema.child("example"), schema);
    SchemaView.children(schema.child("examples")).forEach(example -> check(example, schema));
  }

  private void content(Place content) {
    Place schema = content.child("schema");
    if (schema == null || !OperationCoverage.isJson(content.name())) {
      return;
    }
    check(content.child("example"), schema);
    Place named = content.child("examples");
    if (named != null && named.node().isObject()) {
      for (Place example : RawOperation.children(named)) {
        Place followed = documents.follow(example);
        check(followed == null ? null : followed.child("value"), schema);
      }
    }
  }

  private void check(@Nullable Place example, Place schema) {
    if (example == null || !seen.add(example.key() + " " + schema.key())) {
      return;
    }
    JsonNode json = example.node();
    if (!judge.isValid(schema, json)) {
      tally.count(Figure.EXAMPLES_INVALID);
      return;
    }
    Type type = bindings.get(schema);
    if (type == null || json.isNull()) {
      tally.find(Figure.EXAMPLES_UNREACHED, example, "");
      return;
    }
    tally.count(Figure.EXAMPLES);
    RoundTrip.Result result = roundTrip.check(schema, type, json);
    switch (result.outcome()) {
      case EQUAL -> tally.count(Figure.EXAMPLES_EQUAL);
      case UNDECLARED -> tally.find(Figure.EXAMPLES_UNDECLARED, example, result.what());
      case LOST -> tally.find(Figure.EXAMPLES_LOST, example, result.what());
    }
  }
}
