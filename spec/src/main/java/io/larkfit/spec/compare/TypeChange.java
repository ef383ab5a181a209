package io.larkfit.spec.compare;

import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import io.larkfit.spec.fact.Ids;
import io.larkfit.spec.fact.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type, and what it was. */
record TypeChange(FieldType older, FieldType newer) {

  /** Types that say nothing. */
  private static final Set<String> ANY = Set.of("any", "json", "interface", "/", "");

  private static final Set<String> LISTS_OF_ANY = Set.of("list", "array");

  private static final Pattern MAP_VALUE =
      Pattern.compile("(?i).*map\\s*[<(\\[][^,]+,\\s*([a-z]+\\d*)\\s*[>)\\]].*");

  /** Whether there is nothing to tell. */
  boolean isSame(Sides sides) {
    if (sides != Sides.SPEC_AND_PAGE) {
      return older.equals(newer);
    }
    String text = newer.text().toLowerCase(Locale.ROOT);
    boolean map = newer.isContainer() && text.contains("map") && older.kind() == Kind.MAP;
    return ANY.contains(text)
        || older.depth() == newer.depth()
            && (LISTS_OF_ANY.contains(text) || map || shape(older).equals(shape(newer)))
            && (older.kind() != Kind.MAP || areLike(value(older), value(newer)));
  }

  private static boolean areLike(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** What the values of a map are; empty if that is not known. */
  private static String value(FieldType map) {
    Matcher value = MAP_VALUE.matcher(map.text());
    return switch (value.matches() ? value.group(1).toLowerCase(Locale.ROOT) : "") {
      case "string", "str" -> "string";
      case "int", "int32", "int64", "integer", "long" -> "integer";
      case "float", "double", "number" -> "number";
      case "bool", "boolean" -> "boolean";
      default -> "";
    };
  }

  /** What a type is in JSON, whatever it is called. */
  static String shape(FieldType type) {
    return "[]".repeat(type.depth()) + (type.isContainer() ? "object" : Ids.of(type.kind()));
  }

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
    if (!older.name().equals(newer.name()) && older.text().equals(newer.text())) {
      return type.name().isEmpty() ? type.text() : type.name();
    }
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
