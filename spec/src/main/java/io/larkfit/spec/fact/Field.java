package io.larkfit.spec.fact;

import java.util.List;

/**
 * A parameter, header or member of a body.
 *
 * @param name as on the wire
 * @param type its type
 * @param required whether it must be there
 * @param details what its description says
 * @param line the line of the page that its row begins in, from 1
 * @param children of an object, or of the objects in a list
 */
public record Field(
    String name,
    FieldType type,
    Required required,
    Details details,
    int line,
    List<Field> children) {

  /** What the name of an alternative begins with, of which only specs have some. */
  public static final String ALTERNATIVE = "|";

  public Field {
    children = List.copyOf(children);
  }

  /** The same field, with children. */
  public Field with(List<Field> members) {
    return new Field(name, type, required, details, line, members);
  }

  /** The same field, if it must be there or need not. */
  public Field with(Required other) {
    return new Field(name, type, other, details, line, children);
  }

  /** Whether a field must be there. */
  public enum Required {
    YES,
    NO,
    /** The page says neither, as in every response. */
    UNSAID
  }
}
