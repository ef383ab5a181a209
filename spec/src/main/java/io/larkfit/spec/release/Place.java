package io.larkfit.spec.release;

import io.larkfit.spec.release.Use.Direction;
import io.larkfit.spec.release.WireFields.Field;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where schemas are compared: a body or a parameter of an operation.
 *
 * @param what what to call the parameter, or the body
 * @param parameter whether it is a parameter
 * @param before the fields of the old document
 * @param after those of the new one
 */
record Place(
    Subject operation,
    Direction direction,
    String what,
    boolean parameter,
    Map<String, Field> before,
    Map<String, Field> after) {

  private static final String SUCCESS = "the answer";

  static Place ofParameter(
      Subject operation, String name, Map<String, Field> before, Map<String, Field> after) {
    return new Place(operation, Direction.REQUEST, name, true, before, after);
  }

  static Place ofRequest(Subject operation, Map<String, Field> before, Map<String, Field> after) {
    return new Place(operation, Direction.REQUEST, "the request body", false, before, after);
  }

  static Place ofAnswer(
      Subject operation, String status, Map<String, Field> before, Map<String, Field> after) {
    String what =
        status.startsWith("2")
            ? SUCCESS
            : status.equals("default") ? "the answer to a failure" : "the answer of HTTP " + status;
    return new Place(operation, Direction.ANSWER, what, false, before, after);
  }

  /** A subject, and what to say between its name and a text about a part of it. */
  record Spot(Subject subject, String facet, String between, List<Use> uses) {

    Change change(Kind kind, String what, String text) {
      return Change.of(kind, subject, facet + what, between + text, uses);
    }
  }

  /** What callers know a field by: an accessor of a class, or its path. */
  Spot field(String path) {
    if (parameter || path.isEmpty()) {
      return operation(path.isEmpty() ? what : what + ", in `" + path + "`");
    }
    Field field = after.getOrDefault(path, before.get(path));
    String owner = field == null ? "" : field.owner();
    String member = field == null ? "" : JavaNames.member(field.name());
    if (owner.isEmpty() || member.isEmpty()) {
      return operation("`" + path + "` of " + what);
    }
    boolean items = path.endsWith("[]");
    Subject subject = Subject.ofType(owner, member, JavaTypes.simple(owner) + "." + member + "()");
    return new Spot(subject, items ? "items " : "", items ? ": each item " : " ", uses());
  }

  /**
   * As {@link #field}, for what a field may have from the named type that it refers to: if that is
   * where it differs, the type is the subject.
   *
   * @param facet what differs
   */
  Spot type(String path, Function<Schema<?>, @Nullable Object> facet) {
    Field old = before.get(path);
    Field now = after.get(path);
    if (old == null
        || now == null
        || !old.type().equals(now.type())
        || now.javaType().isEmpty()
        || Objects.equals(facet.apply(old.schema()), facet.apply(now.schema()))) {
      return field(path);
    }
    Subject subject = Subject.ofType(now.javaType(), "", JavaTypes.simple(now.javaType()));
    return new Spot(subject, "", " ", uses());
  }

  boolean isRequest() {
    return direction == Direction.REQUEST;
  }

  boolean isSuccess() {
    return what.equals(SUCCESS);
  }

  private Spot operation(String part) {
    return new Spot(operation, part + " ", ": " + part + " ", List.of());
  }

  private List<Use> uses() {
    return List.of(new Use(direction, operation));
  }
}
