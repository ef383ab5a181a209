package io.larkfit.spec.fact;

/**
 * A type as a page writes it.
 *
 * @param text what the page says, without Markdown, as in {@code user[]}
 * @param kind what that is
 * @param name of one element, as in {@code user}; empty if it has none
 * @param depth how many lists it is in
 */
public record FieldType(String text, Kind kind, String name, int depth) {

  /** What kinds of type there are. */
  public enum Kind {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    FILE,
    /** An object with a name. */
    NAMED,
    /** An object, list or map that is called no more than that. */
    ANONYMOUS,
    /** A map of values that are no objects. */
    MAP,
    /** The page gives none. */
    MISSING
  }

  public boolean isList() {
    return depth > 0;
  }

  /** Whether its values can have members of their own. */
  public boolean isContainer() {
    return kind == Kind.NAMED || kind == Kind.ANONYMOUS;
  }
}
