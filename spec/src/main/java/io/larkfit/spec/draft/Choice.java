package io.larkfit.spec.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type that a draft gives a field. It never refuses what the page itself shows: where table and
 * example contradict each other, it is open.
 *
 * @param base of one element
 * @param depth in how many lists that is
 * @param nullable whether an example has null
 * @param orElse whether an example has something else, too
 * @param doubt what a person should look at; empty if nothing
 */
record Choice(Base base, int depth, boolean nullable, boolean orElse, String doubt) {

  /** What one element is. */
  enum Base {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    FILE,
    /** With members that are known. */
    OBJECT,
    MAP_OF_OBJECTS,
    MAP,
    /** With any members. */
    OPEN,
    ANY;

    boolean isScalar() {
      return compareTo(FILE) <= 0;
    }

    Kind kind() {
      return switch (this) {
        case STRING, FILE -> Kind.STRING;
        case INTEGER -> Kind.INTEGER;
        case NUMBER -> Kind.NUMBER;
        case BOOLEAN -> Kind.BOOLEAN;
        default -> Kind.MISSING;
      };
    }
  }

  static Choice of(Member member) {
    FieldType type = member.field().type();
    List<JsonNode> values = member.shown().stream().filter(value -> !value.isNull()).toList();
    boolean nullable = values.size() < member.shown().size();
    boolean loose = type.kind() == Kind.ANONYMOUS || type.kind() == Kind.MISSING;
    int depth = loose && !values.isEmpty() ? Values.depth(values) : type.depth();
    List<JsonNode> elements = Values.elements(values, depth);
    Set<Kind> kinds = elements == null ? Set.of(Kind.MISSING) : Values.kinds(elements);
    Choice told = told(member, kinds);
    if (told != null) {
      // Nothing beside a reference to an enum widens it.
      boolean widened = nullable && depth == 0 && told.base.isScalar() && member.values() != null;
      return new Choice(told.base, depth, nullable, widened, told.doubt);
    }
    String doubt =
        "The page says %s, its example shows %s: here it may be anything."
            .formatted(type.text().isEmpty() ? "nothing" : type.text(), excerpt(values));
    return member.object() != null
        ? new Choice(
            member.isMapOfObjects() ? Base.MAP_OF_OBJECTS : Base.OBJECT,
            type.depth(),
            nullable,
            true,
            doubt)
        : new Choice(Base.ANY, 0, nullable, false, doubt);
  }

  /** What the page says, if its examples agree; else null. */
  private static @Nullable Choice told(Member member, Set<Kind> kinds) {
    return switch (member.kind()) {
      case STRING -> kinds(kinds, Base.STRING, Kind.STRING);
      case BOOLEAN -> kinds(kinds, Base.BOOLEAN, Kind.BOOLEAN);
      case NUMBER -> kinds(kinds, Base.NUMBER, Kind.INTEGER, Kind.NUMBER);
      // With members it is what stands for a file, such as its id and name.
      case FILE ->
          member.object() != null
              ? object(member, kinds, "The page says file: what stands for it has members.")
              : kinds(kinds, Base.FILE, Kind.STRING);
      case INTEGER -> {
        if (kinds.equals(Set.of(Kind.NUMBER)) || kinds.equals(Set.of(Kind.INTEGER, Kind.NUMBER))) {
          yield of(Base.NUMBER, "The page says int, its example has a fraction.");
        }
        yield kinds(kinds, Base.INTEGER, Kind.INTEGER);
      }
      case MAP -> kinds(kinds, Base.MAP, Kind.NAMED);
      case NAMED, ANONYMOUS, MISSING ->
          member.object() != null ? object(member, kinds, "") : unknown(member, kinds);
    };
  }

  private static @Nullable Choice object(Member member, Set<Kind> kinds, String told) {
    String doubt = member.isTold() ? told : "Only the page's example shows it, no table does.";
    Choice object =
        kinds(kinds, member.isMapOfObjects() ? Base.MAP_OF_OBJECTS : Base.OBJECT, Kind.NAMED);
    return object == null ? null : of(object.base, doubt);
  }

  private static Choice unknown(Member member, Set<Kind> kinds) {
    String text = member.field().type().text();
    String doubt =
        !member.isTold()
            ? "Only the page's example shows it, no table does."
            : text.isEmpty() || text.equals("-") || text.equals("/")
                ? "The page gives no type."
                : "What type '%s' is, the page does not say.".formatted(text);
    if (kinds.isEmpty()) {
      boolean object = member.kind() == Kind.NAMED || text.matches("(?i)(object|map|dict|json).*");
      return of(object ? Base.OPEN : Base.ANY, doubt);
    }
    if (kinds.size() == 1) {
      return of(
          switch (kinds.iterator().next()) {
            case STRING -> Base.STRING;
            case INTEGER -> Base.INTEGER;
            case NUMBER -> Base.NUMBER;
            case BOOLEAN -> Base.BOOLEAN;
            case NAMED -> Base.OPEN;
            default -> Base.ANY;
          },
          doubt);
    }
    return of(kinds.equals(Set.of(Kind.INTEGER, Kind.NUMBER)) ? Base.NUMBER : Base.ANY, doubt);
  }

  private static @Nullable Choice kinds(Set<Kind> seen, Base base, Kind... allowed) {
    return Set.of(allowed).containsAll(seen) ? of(base, "") : null;
  }

  private static Choice of(Base base, String doubt) {
    return new Choice(base, 0, false, false, doubt);
  }

  private static String excerpt(Collection<JsonNode> values) {
    String text = values.stream().findFirst().map(JsonNode::toString).orElse("");
    return text.length() > 30 ? text.substring(0, 30) + "..." : text;
  }
}
