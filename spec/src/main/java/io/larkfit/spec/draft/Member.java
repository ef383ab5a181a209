package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A field as a page describes it, and what examples show of it. */
final class Member {

  private final Field field;
  private final Origin origin;
  private final String owner;
  private final boolean told;
  private final List<JsonNode> shown = new ArrayList<>();
  private @Nullable ObjectType object;
  private @Nullable EnumType values;
  private boolean map;
  private boolean borrowed;

  private Member(Field field, Origin origin, String owner, boolean told) {
    this.field = field;
    this.origin = origin;
    this.owner = owner;
    this.told = told;
  }

  /** One that a page describes. */
  static Member told(Field field, Origin origin, String owner) {
    return new Member(field, origin, owner, true);
  }

  /** One that only examples show. */
  static Member shownOnly(String name, ObjectType owner) {
    Field field = field(name, "", Kind.MISSING, owner.line(), List.of());
    return new Member(field, owner.origin(), owner.name().wanted(), false);
  }

  /** A field of which no table says more than this. */
  static Field field(String name, String type, Kind kind, int line, List<Field> children) {
    FieldType read = new FieldType(type, kind, "", 0);
    return new Field(name, read, Required.UNSAID, Details.none(), line, children);
  }

  /** Takes in an example. */
  void show(JsonNode value) {
    shown.add(value);
    Values.leaves(value).forEach(this::showElement);
  }

  private void showElement(JsonNode element) {
    if (values != null) {
      values.show(element);
    }
    boolean mayHaveMembers = kind() == Kind.NAMED || kind() == Kind.MISSING || kind() == Kind.FILE;
    if (!element.isObject() || object == null && !mayHaveMembers) {
      return;
    }
    if (object == null) {
      String typeName = Identifiers.pascal(field.type().name());
      String wanted = typeName.isEmpty() ? owner + Identifiers.pascal(name()) : typeName;
      object = new ObjectType(new ComponentName(wanted, owner), origin, line());
    }
    if (isTextOfMap() && !object.has(element::fieldNames)) {
      map = true;
      element.forEach(
          value -> Values.leaves(value).filter(JsonNode::isObject).forEach(object::show));
    } else {
      object.show(element);
    }
  }

  private boolean isTextOfMap() {
    return field.type().text().toLowerCase(Locale.ROOT).startsWith("map");
  }

  void setObject(ObjectType object) {
    this.object = object;
  }

  /** Takes the object that the page describes where another field is of the same type. */
  void borrow(ObjectType described) {
    object = described;
    borrowed = true;
  }

  boolean isBorrowed() {
    return borrowed;
  }

  void setValues(EnumType values) {
    this.values = values;
  }

  String name() {
    return field.name();
  }

  Field field() {
    return field;
  }

  Kind kind() {
    return field.type().kind();
  }

  Details details() {
    return field.details();
  }

  int line() {
    return field.line();
  }

  /** The name of the object that it is a member of. */
  String owner() {
    return owner;
  }

  /** Whether a table describes it. */
  boolean isTold() {
    return told;
  }

  Mark mark(String what) {
    return mark(line(), what);
  }

  Mark mark(int line, String what) {
    return origin.mark(line, what);
  }

  List<JsonNode> shown() {
    return shown;
  }

  /** What it is, or its elements are; null if they have no members that are known. */
  @Nullable ObjectType object() {
    return object;
  }

  /** The values that it, or its elements, may have; null if they may have any. */
  @Nullable EnumType values() {
    return values;
  }

  /** Whether the object stands under keys that no table knows. */
  boolean isMapOfObjects() {
    return map || isTextOfMap() && object != null && !object.isShown();
  }
}
