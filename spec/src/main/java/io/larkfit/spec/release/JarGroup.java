package io.larkfit.spec.release;

import io.larkfit.spec.change.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in a jar around one thing that callers know: an accessor with its raw form and its
 * builder's methods, or the overloads of a method.
 */
final class JarGroup {

  private final String type;
  private final String member;
  private final List<String> added = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> deprecated = new ArrayList<>();
  private final List<String> incompatible = new ArrayList<>();
  private final List<String> compatible = new ArrayList<>();

  JarGroup(String type, String member) {
    this.type = type;
    this.member = member;
  }

  String type() {
    return type;
  }

  String member() {
    return member;
  }

  void add(Kind kind, String text) {
    switch (kind) {
      case JAVA_ADDED -> added.add(text);
      case JAVA_REMOVED -> removed.add(text);
      case JAVA_DEPRECATED -> deprecated.add(text);
      case JAVA_INCOMPATIBLE -> incompatible.add(text);
      default -> compatible.add(text);
    }
  }

  /** What it is as a whole. */
  Kind kind() {
    boolean others = !deprecated.isEmpty() || !compatible.isEmpty();
    if (!incompatible.isEmpty() || (!removed.isEmpty() && (!added.isEmpty() || others))) {
      return Kind.JAVA_INCOMPATIBLE;
    }
    if (!removed.isEmpty()) {
      return Kind.JAVA_REMOVED;
    }
    if (!added.isEmpty()) {
      return others ? Kind.JAVA_CHANGED : Kind.JAVA_ADDED;
    }
    return compatible.isEmpty() ? Kind.JAVA_DEPRECATED : Kind.JAVA_CHANGED;
  }

  Severity severity() {
    return kind().severity();
  }

  /** Each of what came, went and changed. */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    if (!removed.isEmpty()) {
      statements.add("gone " + is(removed) + codes(removed));
    }
    if (!added.isEmpty()) {
      statements.add("new " + is(added) + codes(added));
    }
    if (!deprecated.isEmpty()) {
      statements.add("deprecated " + is(deprecated) + codes(deprecated));
    }
    statements.addAll(incompatible);
    statements.addAll(compatible);
    return statements;
  }

  /** A change of its own, if no change of the document explains it. */
  Change change() {
    Kind kind = kind();
    List<String> names =
        kind == Kind.JAVA_REMOVED ? removed : kind == Kind.JAVA_ADDED ? added : deprecated;
    if (kind == Kind.JAVA_INCOMPATIBLE || kind == Kind.JAVA_CHANGED) {
      String name = member.isEmpty() ? type : type + "." + member;
      String text = ": " + String.join("; ", statements());
      return Change.of(kind, Subject.ofType(type, member, name), "jar", text);
    }
    String first = member.isEmpty() ? type : type + "." + names.get(0);
    String rest = names.size() == 1 ? "" : ", with " + codes(names.subList(1, names.size()));
    String text =
        switch (kind) {
          case JAVA_REMOVED -> " was removed" + rest;
          case JAVA_ADDED -> " is new" + rest;
          default -> " is deprecated" + rest;
        };
    return Change.of(kind, Subject.ofType(type, member, first), "jar", text);
  }

  private static String is(List<String> names) {
    return names.size() == 1 ? "is " : "are ";
  }

  private static String codes(List<String> names) {
    return SpecTexts.codes(names);
  }
}
