package io.larkfit.spec.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What examples show of one field, over all objects that it occurs in. Lists are looked through:
 * the members are those of all elements.
 */
public final class Shape {

  private static final int SAMPLES = 100;

  private final Map<String, Shape> members = new LinkedHashMap<>();
  private final Set<String> scalars = new HashSet<>();
  private boolean object;
  private boolean list;
  private boolean number;
  private boolean text;
  private boolean flag;

  /** The shape of nothing. */
  public Shape() {}

  /** Takes in another example. */
  public void add(JsonNode json) {
    if (json.isObject()) {
      object = true;
      json.properties()
          .forEach(
              member ->
                  members
                      .computeIfAbsent(member.getKey(), name -> new Shape())
                      .add(member.getValue()));
    } else if (json.isArray()) {
      list = true;
      json.forEach(this::add);
    } else if (!json.isNull() && !json.isMissingNode()) {
      number |= json.isNumber();
      text |= json.isTextual();
      flag |= json.isBoolean();
      if (scalars.size() < SAMPLES) {
        scalars.add(json.asText());
      }
    }
  }

  /** The members of objects, by name. */
  public Map<String, Shape> members() {
    return members;
  }

  /** What all members have in common, if their names are keys of a map. */
  Shape values() {
    Shape values = new Shape();
    members.values().forEach(values::merge);
    return values;
  }

  void merge(Shape other) {
    other.members.forEach(
        (name, member) -> members.computeIfAbsent(name, key -> new Shape()).merge(member));
    scalars.addAll(other.scalars);
    object |= other.object;
    list |= other.list;
    number |= other.number;
    text |= other.text;
    flag |= other.flag;
  }

  /** Whether anything but null was seen. */
  public boolean isSeen() {
    return object || list || hasScalars();
  }

  /** Whether only objects without members were seen, or none at all. */
  boolean isEmptyObject() {
    return members.isEmpty() && !hasScalars();
  }

  public boolean isObject() {
    return object;
  }

  public boolean isList() {
    return list;
  }

  public boolean hasScalars() {
    return number || text || flag;
  }

  public boolean hasNumbers() {
    return number;
  }

  public boolean hasTexts() {
    return text;
  }

  public boolean hasFlags() {
    return flag;
  }

  /** Some of the strings, numbers and flags, as text. */
  public Set<String> scalars() {
    return scalars;
  }

  boolean hasScalar(String value) {
    return scalars.contains(value);
  }
}
