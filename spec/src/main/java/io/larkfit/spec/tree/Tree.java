package io.larkfit.spec.tree;

import org.jspecify.annotations.Nullable;

/**
 * A tree of the rows up to one; immutable.
 *
 * @param last where its last row stands; null if it has none
 * @param open the innermost container that members may be added to
 * @param seen the members of types so far
 * @param score what it is worth
 * @param gap by how much it beats the best tree that was given up for it
 * @param rival the last row of that tree; null if there is none
 */
record Tree(
    @Nullable Step last, Open open, Seen seen, double score, double gap, @Nullable Step rival) {

  /** The tree of no rows. */
  static Tree of(Open table, Seen seen) {
    return new Tree(null, table, seen, 0, Double.POSITIVE_INFINITY, null);
  }

  /** The same, with another given up for it that is not better. */
  Tree over(Tree other) {
    double difference = score - other.score;
    return difference < gap ? new Tree(last, open, seen, score, difference, other.last) : this;
  }

  /** The same when nothing follows. */
  Tree finished(double cost) {
    return new Tree(last, open, seen, score - cost, gap, rival);
  }

  /**
   * A row of a tree.
   *
   * @param before the row before it; null if it is the first
   * @param level of it
   */
  record Step(@Nullable Step before, int level) {

    /** The levels of all rows up to this one. */
    int[] levels() {
      int rows = 0;
      for (Step step = this; step != null; step = step.before) {
        rows++;
      }
      int[] levels = new int[rows];
      for (Step step = this; step != null; step = step.before) {
        levels[--rows] = step.level;
      }
      return levels;
    }
  }
}
