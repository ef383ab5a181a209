package io.larkfit.spec.compare;

import io.larkfit.spec.fact.Field;

/** What is held against what: all that it decides is what is not compared, and the advice. */
enum Sides {
  /** Two versions of a page, either of which may be a record. */
  PAGES,
  /** A spec against the page that it was derived from: it has words and names of its own. */
  SPEC_AND_PAGE,
  /** Two versions of a spec. */
  SPECS;

  /** Whether both sides have their words from the same author. */
  boolean sharesWords() {
    return this != SPEC_AND_PAGE;
  }

  /** What makes two fields of the same type. */
  Object type(Field field) {
    return this == PAGES ? field.type() : TypeChange.shape(field.type());
  }
}
