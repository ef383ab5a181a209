package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object that pages describe, wherever it stands, and what their examples show of it. */
final class ObjectType {

  private final ComponentName name;
  private final Origin origin;
  private final int line;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final List<Member> repeated = new ArrayList<>();
  private final List<JsonNode> shown = new ArrayList<>();
  private boolean nullable;
  private final Set<String> packages = new LinkedHashSet<>();

  ObjectType(ComponentName name, Origin origin, int line) {
    this.name = name;
    this.origin = origin;
    this.line = line;
  }

  /** Adds a member; of several with one name the first counts. */
  void add(Member member) {
    if (members.putIfAbsent(member.name(), member) != null) {
      repeated.add(member);
    }
  }

  /** Takes in an example. */
  void show(JsonNode object) {
    shown.add(object);
    for (var entry : object.properties()) {
      members
          .computeIfAbsent(entry.getKey(), key -> Member.shownOnly(key, this))
          .show(entry.getValue());
    }
  }

  /** Whether some example leaves a member out, or has null in its place. */
  boolean lacks(Member member) {
    return shown.stream().anyMatch(object -> !object.hasNonNull(member.name()));
  }

  boolean has(Iterable<String> names) {
    for (String member : names) {
      if (members.containsKey(member)) {
        return true;
      }
    }
    return false;
  }

  ComponentName name() {
    return name;
  }

  Origin origin() {
    return origin;
  }

  int line() {
    return line;
  }

  Collection<Member> members() {
    return members.values();
  }

  /** Those that have the name of one before them. */
  List<Member> repeated() {
    return repeated;
  }

  boolean isShown() {
    return !shown.isEmpty();
  }

  /** Some example has null in its place. */
  void beNullable() {
    nullable = true;
  }

  boolean isNullable() {
    return nullable;
  }

  /** The packages of the operations that use it. */
  Set<String> packages() {
    return packages;
  }
}
