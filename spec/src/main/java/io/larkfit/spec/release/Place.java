package io.larkfit.spec.release;

import io.larkfit.spec.release.Use.Direction;
import io.larkfit.spec.release.WireFields.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where schemas are compared: a body or a parameter of an operation.
 *
 * @param parameter what to call the parameter; empty for a body
 * @param before the fields of the old document
 * @param after those of the new one
 */
record Place(
    Subject operation,
    Direction direction,
    String parameter,
    Map<String, Field> before,
    Map<String, Field> after) {

  /** A subject, and what to say between its name and a text about a part of it. */
  record Spot(Subject subject, String facet, String between, List<Use> uses) {

    Change change(Kind kind, String what, String text) {
      return Change.of(kind, subject, facet + what, between + text, uses);
    }
  }

  /** What callers know a field by: an accessor of a class, or its path. */
  Spot field(String path) {
    if (!parameter.isEmpty()) {
      String part = path.isEmpty() ? "" : ", in `" + path + "`";
      return operation(parameter + part);
    }
    if (path.isEmpty()) {
      return operation(direction == Direction.REQUEST ? "the request body" : "the answer");
    }
    Field field = after.getOrDefault(path, before.get(path));
    String owner = field == null ? "" : field.owner();
    String member = field == null ? "" : JavaNames.member(field.name());
    if (owner.isEmpty() || member.isEmpty()) {
      return operation(
          (direction == Direction.REQUEST ? "in requests `" : "in answers `") + path + "`");
    }
    boolean items = path.endsWith("[]");
    Subject subject = Subject.ofType(owner, member, JavaTypes.simple(owner) + "." + member + "()");
    return new Spot(subject, items ? "items " : "", items ? ": each item " : " ", uses());
  }

  /**
   * As {@link #field}, for what a field may have from the named type that it refers to: then that
   * is the subject.
   */
  Spot type(String path) {
    Field old = before.get(path);
    Field now = after.get(path);
    if (old == null
        || now == null
        || !old.type().equals(now.type())
        || now.javaType().isEmpty()
        || Objects.equals(old.schema(), now.schema())) {
      return field(path);
    }
    Subject subject = Subject.ofType(now.javaType(), "", JavaTypes.simple(now.javaType()));
    return new Spot(subject, "", " ", uses());
  }

  private Spot operation(String part) {
    return new Spot(operation, part + " ", ": " + part + " ", List.of());
  }

  private List<Use> uses() {
    return List.of(new Use(direction, operation));
  }
}
