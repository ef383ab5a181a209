package io.larkfit.spec.tree;

import org.jspecify.annotations.Nullable;

/** A tree of the rows up to one; immutable, each made from one that lacks the last row. */
final class Tree {

  private final @Nullable Tree before;
  private final Open open;
  private final @Nullable Seen seen;
  private final int level;
  private final double score;

  /**
   * The best tree that was given up for this one because nothing that follows can tell them apart.
   */
  private @Nullable Tree rival;

  private double gap;

  Tree(@Nullable Tree before, Open open, @Nullable Seen seen, int level, double score) {
    this.before = before;
    this.open = open;
    this.seen = seen;
    this.level = level;
    this.score = score;
    this.gap = before == null ? Double.POSITIVE_INFINITY : before.gap;
    this.rival = before == null ? null : before.rival;
  }

  /** The innermost container that members may be added to. */
  Open open() {
    return open;
  }

  @Nullable Seen seen() {
    return seen;
  }

  double score() {
    return score;
  }

  /** By how much it beats the best tree that was given up for it. */
  double gap() {
    return gap;
  }

  @Nullable Tree rival() {
    return rival;
  }

  /** Gives up another tree for this one. */
  void beats(Tree other) {
    double difference = score - other.score;
    if (difference < gap) {
      gap = difference;
      rival = other;
    }
  }

  /** The same when nothing follows. */
  Tree finished(double cost) {
    Tree tree = new Tree(before, open, seen, level, score - cost);
    tree.gap = gap;
    tree.rival = rival;
    return tree;
  }

  /** The levels of its rows. */
  int[] levels(int rows) {
    int[] levels = new int[rows];
    int i = rows;
    for (Tree tree = this; tree.before != null; tree = tree.before) {
      levels[--i] = tree.level;
    }
    return levels;
  }

  /** How many rows it has. */
  int size() {
    int size = 0;
    for (Tree tree = this; tree.before != null; tree = tree.before) {
      size++;
    }
    return size;
  }
}
