package io.larkfit.spec.change;

import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Severity;
import java.util.Locale;

/** A type, and what it was. */
record TypeChange(FieldType older, FieldType newer) {

  /** Whether JSON is the same as before. */
  boolean isRenaming() {
    return older.depth() == newer.depth()
        && (isObject(older) && isObject(newer) || older.kind() == newer.kind() && isPlain(older));
  }

  /** What the objects are called, if anything, is not sent. */
  private static boolean isObject(FieldType type) {
    return type.isContainer() && !type.text().toLowerCase(Locale.ROOT).contains("map");
  }

  /** Whether the kind says all. */
  private static boolean isPlain(FieldType type) {
    return !type.isContainer() && type.kind() != Kind.MAP;
  }

  Severity severity(boolean request) {
    if (isRenaming() || newer.kind() == Kind.MISSING) {
      return Severity.DOCUMENTATION;
    }
    if (older.kind() == Kind.MISSING) {
      return Severity.ADDITIVE;
    }
    Kind narrow = request ? older.kind() : newer.kind();
    Kind wide = request ? newer.kind() : older.kind();
    boolean compatible =
        older.depth() == newer.depth() && narrow == Kind.INTEGER && wide == Kind.NUMBER;
    return compatible ? Severity.ADDITIVE : Severity.BREAKING;
  }

  /**
   * What to do.
   *
   * @param field in words
   */
  String remedy(String field) {
    if (isRenaming()) {
      return "Nothing has to change in the type of %s.".formatted(field);
    } else if (newer.kind() == Kind.MISSING) {
      return "Find out what type %s is of: the page says it no more.".formatted(field);
    } else if (older.kind() == Kind.MISSING) {
      return "Make %s a %s.".formatted(field, after());
    }
    return "Change the type of %s from %s to %s.".formatted(field, before(), after());
  }

  String before() {
    return text(older);
  }

  String after() {
    return text(newer);
  }

  private String text(FieldType type) {
    if (older.text().equals(newer.text())) {
      String kind = type.kind().name().toLowerCase(Locale.ROOT);
      return "%s (%s%s)".formatted(type.text(), kind, "[]".repeat(type.depth()));
    }
    return named(type);
  }

  /** What the page calls a type. */
  static String named(FieldType type) {
    return type.text().isEmpty() ? "no type" : type.text();
  }
}
