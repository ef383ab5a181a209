package io.larkfit.codegen.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.codegen.fidelity.Endpoints.Endpoint;
import io.larkfit.codegen.fidelity.Signature.Slot;
import io.larkfit.codegen.ir.Parameter;
import io.larkfit.codegen.ir.RequestBody;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether parameters, bodies and answers of an operation are in its method, with their types. */
final class OperationCoverage {
  private static final Set<String> IGNORED_HEADERS =
      Set.of("accept", "content-type", "authorization");

  private final Coverage coverage;
  private final Documents documents;
  private final Tally tally;

  OperationCoverage(Documents documents, Coverage coverage, Tally tally) {
    this.documents = documents;
    this.coverage = coverage;
    this.tally = tally;
  }

  void compare(Endpoint endpoint) {
    endpoint.raw().parameters().forEach(parameter -> parameter(parameter, endpoint));
    body(endpoint);
    answers(endpoint);
  }

  private void parameter(Place place, Endpoint endpoint) {
    tally.count(Figure.MEMBERS);
    String in = String.valueOf(place.text("in"));
    String name = String.valueOf(place.text("name"));
    Parameter parameter = find(endpoint, in, name);
    if (parameter == null) {
      if (in.equals("path") && !endpoint.raw().path().contains("{" + name + "}")) {
        tally.find(Figure.EXCUSED, place, "the path has no {" + name + "}");
      } else if (in.equals("header") && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
        tally.find(Figure.EXCUSED, place, "OpenAPI: such a header parameter SHALL be ignored");
      } else {
        tally.find(
            Figure.DROPPED, place, in + " parameter " + name + " of " + endpoint.raw().pointer());
      }
      return;
    }
    Place schema = RawOperation.schemaOf(place);
    if (schema != null && parameter.constant() == null) {
      endpoint
          .signature()
          .slotsOf(Parameter.class)
          .filter(slot -> slot.source().equals(parameter))
          .forEach(slot -> coverage.compareMember(schema, slot.type()));
    }
  }

  static @Nullable Parameter find(Endpoint endpoint, String in, String name) {
    return endpoint.operation().parameters().stream()
        .filter(
            parameter ->
                parameter.in().name().equalsIgnoreCase(in) && parameter.wireName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void body(Endpoint endpoint) {
    Place body = endpoint.raw().body();
    List<Place> contents = RawOperation.contents(body);
    if (body == null || contents.isEmpty()) {
      return;
    }
    tally.count(Figure.MEMBERS);
    RequestBody generated = endpoint.operation().body();
    if (generated == null) {
      boolean ignored = Set.of("get", "head").contains(endpoint.raw().method());
      tally.find(
          ignored ? Figure.EXCUSED : Figure.DROPPED,
          body,
          ignored ? "OpenAPI: a body of GET SHALL be ignored" : "the request body");
      return;
    }
    Place chosen =
        contents.stream()
            .filter(content -> content.name().equals(generated.contentType()))
            .findFirst()
            .orElse(contents.get(0));
    others(contents, chosen, endpoint.bodies(), body);
    Place schema = chosen.child("schema");
    if (schema == null) {
      return;
    }
    switch (generated.kind()) {
      case JSON -> whole(schema, endpoint);
      case FORM, MULTIPART -> parts(schema, endpoint);
      case TEXT, BINARY -> {
        SchemaView view = SchemaView.of(documents, schema);
        if (!view.properties.isEmpty() || !view.items.isEmpty()) {
          tally.find(Figure.EXCUSED, chosen, "not JSON: sent as text or bytes");
        }
      }
    }
  }

  /**
   * Another content type of the same schema loses nothing; of another schema, it does, unless a
   * method of its own sends it.
   */
  private void others(List<Place> contents, Place chosen, Set<String> sent, Place owner) {
    Place schema = chosen.child("schema");
    for (Place content : contents) {
      Place other = content.child("schema");
      if (!sent.contains(content.name()) && !content.equals(chosen) && other != null) {
        boolean same = schema != null && other.node().equals(schema.node());
        tally.find(
            same ? Figure.EXCUSED : Figure.DROPPED,
            content,
            same
                ? "the same as " + chosen.name()
                : content.name() + " has another schema than " + chosen.name() + " of " + owner);
      }
    }
  }

  private void whole(Place schema, Endpoint endpoint) {
    endpoint
        .signature()
        .slotsOf(RequestBody.class)
        .forEach(slot -> coverage.compareMember(schema, slot.type()));
  }

  private void parts(Place schema, Endpoint endpoint) {
    SchemaView view = SchemaView.of(documents, schema);
    List<Slot> slots = endpoint.signature().slotsOf(RequestBody.Part.class).toList();
    view.properties.forEach(
        (name, places) -> {
          tally.count(Figure.MEMBERS);
          Slot slot = part(slots, name);
          if (slot == null && places.stream().anyMatch(place -> place.is("readOnly"))) {
            tally.find(Figure.EXCUSED, places.get(0), "read-only, so it is not sent");
          } else if (slot == null) {
            tally.find(
                Figure.DROPPED, places.get(0), "no such part in " + endpoint.raw().pointer());
          } else {
            places.forEach(place -> coverage.compareMember(place, slot.type()));
          }
        });
  }

  static @Nullable Slot part(List<Slot> slots, String wireName) {
    return slots.stream()
        .filter(slot -> ((RequestBody.Part) slot.source()).wireName().equals(wireName))
        .findFirst()
        .orElse(null);
  }

  private void answers(Endpoint endpoint) {
    String chosen = endpoint.operation().response().status();
    Set<String> read = Set.of(chosen.toLowerCase(Locale.ROOT).split(", "));
    Set<JsonNode> generated = new HashSet<>();
    for (var success : endpoint.raw().successes().entrySet()) {
      List<Place> contents = RawOperation.contents(success.getValue());
      if (read.contains(success.getKey().toLowerCase(Locale.ROOT)) && !contents.isEmpty()) {
        Place schema = answer(contents, endpoint, read.size() > 1);
        if (schema != null) {
          generated.add(schema.node());
        }
      }
    }
    for (var success : endpoint.raw().successes().entrySet()) {
      List<Place> contents = RawOperation.contents(success.getValue());
      boolean other = !read.contains(success.getKey().toLowerCase(Locale.ROOT));
      if (other && !contents.isEmpty()) {
        tally.count(Figure.MEMBERS);
        Place schema = contents.get(0).child("schema");
        if (schema != null && !generated.contains(schema.node())) {
          tally.find(
              Figure.DROPPED,
              success.getValue(),
              "the answer " + success.getKey() + " has another type than " + chosen);
        }
      }
    }
  }

  /**
   * @param oneOfSeveral whether the method's answer is a choice, or what all have in common
   */
  private @Nullable Place answer(List<Place> contents, Endpoint endpoint, boolean oneOfSeveral) {
    tally.count(Figure.MEMBERS);
    Place content =
        contents.stream().filter(c -> isJson(c.name())).findFirst().orElse(contents.get(0));
    Place schema = content.child("schema");
    if (schema == null) {
      return null;
    }
    switch (endpoint.operation().response().kind()) {
      case JSON -> {
        Type answer = endpoint.signature().answer();
        if (!oneOfSeveral || answer == Object.class) {
          coverage.compareMember(schema, answer);
        }
      }
      case TEXT, BINARY -> {
        if (isJson(content.name()) && SchemaView.of(documents, schema).saysSomething()) {
          SchemaView view = SchemaView.of(documents, schema);
          if (!view.types.equals(Set.of("string"))) {
            tally.find(Figure.UNTYPED, content, "text or bytes for JSON");
          }
        } else if (!SchemaView.of(documents, schema).properties.isEmpty()) {
          tally.find(Figure.EXCUSED, content, "not JSON: read as text or bytes");
        }
      }
      case EMPTY -> tally.find(Figure.DROPPED, content, "the answer's body");
    }
    return schema;
  }

  static boolean isJson(String mediaType) {
    return mediaType.matches(
        "(?i)(application/([^;]+\\+)?json|text/json|\\*/\\*|application/\\*).*");
  }
}
