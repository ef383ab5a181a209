package io.larkfit.spec.fact;

import java.util.List;

/**
 * The fields of a body, as a tree.
 *
 * @param fields the outermost ones
 * @param structure how sure the tree is
 */
public record Body(List<Field> fields, Structure structure) {

  /** No body, or none that the page describes. */
  public static final Body NONE = new Body(List.of(), Structure.TOLD);

  public Body {
    fields = List.copyOf(fields);
  }
}
