package io.larkfit.spec.release;

import io.larkfit.spec.compare.Check;
import io.larkfit.spec.fact.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed in a jar around one thing that callers know: an accessor with its raw form and its
 * builder's methods, or the overloads of a method.
 */
final class JarGroup {

  /** What a statement is about, and what it says. */
  private static final Pattern STATEMENT = Pattern.compile("`([^`]+)`(.*)");

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

  void add(Check kind, String text) {
    switch (kind) {
      case JAVA_ADDED -> added.add(text);
      case JAVA_REMOVED -> removed.add(text);
      case JAVA_DEPRECATED -> deprecated.add(text);
      case JAVA_INCOMPATIBLE -> incompatible.add(text);
      default -> compatible.add(text);
    }
  }

  /** What it is as a whole. */
  Check kind() {
    boolean others = !deprecated.isEmpty() || !compatible.isEmpty();
    if (!incompatible.isEmpty() || (!removed.isEmpty() && (!added.isEmpty() || others))) {
      return Check.JAVA_INCOMPATIBLE;
    }
    if (!removed.isEmpty()) {
      return Check.JAVA_REMOVED;
    }
    if (!added.isEmpty()) {
      return others ? Check.JAVA_CHANGED : Check.JAVA_ADDED;
    }
    return compatible.isEmpty() ? Check.JAVA_DEPRECATED : Check.JAVA_CHANGED;
  }

  Severity severity() {
    return Severity.valueOf(kind().gravity().toUpperCase(Locale.ROOT));
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
    return switch (kind()) {
      case JAVA_REMOVED -> change(removed, " was removed");
      case JAVA_ADDED -> change(added, " is new");
      case JAVA_DEPRECATED -> change(deprecated, " is deprecated");
      default -> change(statements());
    };
  }

  private Change change(List<String> names, String text) {
    String rest = names.size() == 1 ? "" : ", with " + codes(names.subList(1, names.size()));
    return change(name(names.get(0)), text + rest);
  }

  private Change change(List<String> statements) {
    Matcher alone = STATEMENT.matcher(statements.size() == 1 ? statements.get(0) : "");
    if (alone.matches() && !alone.group(1).startsWith("@")) {
      return change(name(alone.group(1)), alone.group(2));
    }
    String simple = JavaTypes.simple(type);
    String name = member.isEmpty() ? simple : simple + "." + member;
    return change(name, ": " + String.join("; ", statements));
  }

  private Change change(String name, String text) {
    return Change.of(kind(), Subject.ofType(type, member, name), "jar", text);
  }

  /** With its class, unless it has one: {@code Cup.guest()}, {@code new Cup()}. */
  private String name(String text) {
    return member.isEmpty() ? text : JavaTypes.simple(type) + "." + text;
  }

  private static String is(List<String> names) {
    return names.size() == 1 ? "is " : "are ";
  }

  private static String codes(List<String> names) {
    return SpecTexts.codes(names);
  }
}
