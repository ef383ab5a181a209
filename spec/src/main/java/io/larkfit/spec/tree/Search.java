package io.larkfit.spec.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches the trees of a table, row by row. Trees that differ only in what is closed already are
 * worth the same to all that follows, so the best of them is kept alone (dynamic programming), with
 * its lead; of the others a fixed number (a beam).
 */
final class Search {

  private static final int BEAM = 96;

  /** No page nests this deep. */
  private static final int DEEPEST = 32;

  /** A tree so far behind never gets back to the top. */
  private static final double HOPELESS = 25;

  private final List<Row> rows;
  private final int[] names;
  private final @Nullable Shape[] own;
  private final Scoring scoring;

  /** The members of types that are known from elsewhere. */
  private final @Nullable Seen known;

  /**
   * Prepares a search.
   *
   * @param answer whether the table describes an answer, whose fields are in {@code data}
   * @param types the members of types that are known from elsewhere
   */
  Search(List<Row> rows, boolean answer, List<TypeUse> types) {
    this.rows = rows;
    this.names = new int[rows.size()];
    this.own = rows.stream().map(Shapes::own).toArray(Shape[]::new);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      int next = numbers.size();
      names[i] = numbers.computeIfAbsent(rows.get(i).name(), name -> next);
    }
    Seen seen = null;
    for (TypeUse type : types) {
      seen = Seen.with(seen, type.type(), numbered(type.members(), numbers));
    }
    this.known = seen;
    this.scoring = new Scoring(rows, names, answer);
  }

  /** Names that this table lacks do not count: no tree of it could have them. */
  private static Names numbered(List<String> members, Map<String, Integer> numbers) {
    Names names = Names.NONE;
    for (String member : members) {
      Integer number = numbers.get(member);
      names = number == null ? names : names.with(number);
    }
    return names;
  }

  /**
   * The best trees, best first; one at least.
   *
   * @param example of the whole; null if there is none
   * @param typeShapes what the example shows of named types, wherever it does
   */
  List<Tree> run(@Nullable Shape example, Map<String, Shape> typeShapes) {
    Open table = Open.of(null, -1, example, null, false);
    List<Tree> trees = List.of(new Tree(null, table, known, -1, 0));
    for (int row = 0; row < rows.size(); row++) {
      Map<Open, Tree> next = new HashMap<>();
      for (Tree tree : trees) {
        extend(tree, row, typeShapes, next);
      }
      trees = best(next);
    }
    return trees.stream()
        .map(tree -> tree.finished(scoring.costOfClosingAll(tree.open())))
        .sorted(Comparator.comparingDouble(Tree::score).reversed())
        .toList();
  }

  private static List<Tree> best(Map<Open, Tree> trees) {
    List<Tree> sorted = new ArrayList<>(trees.values());
    sorted.sort(Comparator.comparingDouble(Tree::score).reversed());
    double worst = sorted.get(0).score() - HOPELESS;
    int kept = Math.min(BEAM, sorted.size());
    while (sorted.get(kept - 1).score() < worst) {
      kept--;
    }
    return sorted.subList(0, kept);
  }

  private void extend(Tree tree, int row, Map<String, Shape> typeShapes, Map<Open, Tree> into) {
    Seen seen = tree.seen();
    double cost = 0;
    for (Open open = tree.open(); open != null; open = open.parent()) {
      double score = tree.score() - cost + scoring.place(open, row);
      Tree longer = new Tree(tree, add(open, seen, row, typeShapes), seen, open.depth(), score);
      Tree other = into.get(longer.open());
      if (other == null) {
        into.put(longer.open(), longer);
      } else if (longer.score() > other.score()) {
        longer.beats(other);
        into.put(longer.open(), longer);
      } else {
        other.beats(longer);
      }
      seen = close(open, seen);
      cost += scoring.costOfClosing(open);
    }
  }

  private @Nullable Seen close(Open open, @Nullable Seen seen) {
    String kin = open.row() < 0 ? null : rows.get(open.row()).kin();
    return kin == null ? seen : Seen.with(seen, kin, open.names());
  }

  /** The container that is open once a row has been added to one: the row itself if it is one. */
  private Open add(Open parent, @Nullable Seen seen, int index, Map<String, Shape> typeShapes) {
    Row row = rows.get(index);
    Shape there = parent.shapeOf(row.name());
    Open grown = parent.with(names[index], there != null);
    Shape shape = Shapes.of(row, there, own[index]);
    if (grown.depth() == DEEPEST || !Evidence.mayHaveMembers(row.type(), shape)) {
      return grown;
    }
    String kin = row.kin();
    Seen like = kin == null ? null : Seen.find(seen, kin);
    Shape elsewhere = kin == null ? null : typeShapes.get(kin);
    if (elsewhere != null && (shape == null || shape.isEmptyObject())) {
      return Open.of(grown, index, elsewhere, like, true);
    }
    return Open.of(grown, index, shape, like, parent.isBorrowed());
  }
}
