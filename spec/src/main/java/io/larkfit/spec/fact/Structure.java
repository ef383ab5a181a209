package io.larkfit.spec.fact;

import org.jspecify.annotations.Nullable;

/**
 * How sure the tree of a body is.
 *
 * @param certainty whether to rely on it
 * @param margin by how much it beats the second-best reading, in natural logarithms of odds;
 *     infinite if there is no second reading
 * @param doubt the field that the second-best reading puts elsewhere, first of them; null if there
 *     is none
 */
public record Structure(Certainty certainty, double margin, @Nullable Located<String> doubt) {

  /** There is one reading only. */
  public static final Structure TOLD =
      new Structure(Certainty.CERTAIN, Double.POSITIVE_INFINITY, null);

  /** Whether to rely on a tree. */
  public enum Certainty {
    CERTAIN,
    /** A second reading is close: a person must decide. */
    AMBIGUOUS
  }

  public boolean isCertain() {
    return certainty == Certainty.CERTAIN;
  }
}
