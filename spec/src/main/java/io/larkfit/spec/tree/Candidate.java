package io.larkfit.spec.tree;

import io.larkfit.spec.tree.Tree.Step;
import org.jspecify.annotations.Nullable;

/**
 * A tree with one more row, before it is built: most are given up for a better one first.
 *
 * @param tree of the rows before
 * @param parent the container that the row is added to; what is open within it is closed
 * @param score what it is worth so far
 * @param gap by how much it beats the best tree that was given up for it
 * @param rival the last row of that tree; null if there is none
 */
record Candidate(Tree tree, Open parent, double score, double gap, @Nullable Step rival) {

  /** One that nothing has been given up for but what was given up for the tree. */
  Candidate(Tree tree, Open parent, double score) {
    this(tree, parent, score, tree.gap(), tree.rival());
  }

  /** The better one of two that add the row to equal containers, with what it beats. */
  Candidate better(Candidate other) {
    if (other.score > score) {
      return other.better(this);
    }
    double difference = score - other.score;
    return difference < gap ? new Candidate(tree, parent, score, difference, other.step()) : this;
  }

  /** The same in another container, or worth something else there. */
  Candidate at(Open container, double worth) {
    return new Candidate(tree, container, worth, gap, rival);
  }

  private Step step() {
    return new Step(tree.last(), parent.depth());
  }

  /**
   * The tree.
   *
   * @param open what is open in it
   * @param seen with what has been closed
   */
  Tree tree(Open open, Seen seen) {
    return new Tree(step(), open, seen, score, gap, rival);
  }
}
