package io.larkfit.spec.tree;

import io.larkfit.spec.tree.Tree.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels of a table's rows, and how sure they are. */
public final class Nesting {

  /** Above this margin, what the example shows of types elsewhere is not asked. */
  private static final double SETTLED = 6;

  private final int[] levels;
  private final double margin;
  private final int doubt;

  private Nesting(int[] levels, double margin, int doubt) {
    this.levels = levels;
    this.margin = margin;
    this.doubt = doubt;
  }

  /**
   * Recovers the levels.
   *
   * @param example of what the rows describe; null if there is none
   * @param answer whether they describe an answer, whose fields are in {@code data}
   * @param types where named types stand in another table of the page
   */
  public static Nesting of(
      List<Row> rows, @Nullable Shape example, boolean answer, List<TypeUse> types) {
    Search search = new Search(rows, answer, types);
    Nesting first = of(search.run(example, Map.of()), rows.size());
    if (example == null || first.margin >= SETTLED) {
      return first;
    }
    Map<String, Shape> shapes = TypeShapes.of(rows, first.levels, example);
    return shapes.isEmpty() ? first : of(search.run(example, shapes), rows.size());
  }

  private static Nesting of(List<Tree> trees, int rows) {
    Tree best = trees.get(0);
    double margin = best.gap();
    Step rival = best.rival();
    if (trees.size() > 1 && best.score() - trees.get(1).score() < margin) {
      margin = best.score() - trees.get(1).score();
      rival = trees.get(1).last();
    }
    int[] levels = best.last() == null ? new int[rows] : best.last().levels();
    return new Nesting(levels, margin, rival == null ? -1 : firstDifference(levels, rival));
  }

  private static int firstDifference(int[] levels, Step rival) {
    int[] others = rival.levels();
    return Arrays.mismatch(Arrays.copyOf(levels, others.length), others);
  }

  /** The level of a row, by its index; 0 is the outermost. */
  public int level(int row) {
    return levels[row];
  }

  /** By how much the tree beats the second best one; infinite if there is no other. */
  public double margin() {
    return margin;
  }

  /** The first row that the second-best tree has on another level; -1 if there is no other. */
  public int doubt() {
    return doubt;
  }
}
