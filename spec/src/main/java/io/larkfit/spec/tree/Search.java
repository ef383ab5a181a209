package io.larkfit.spec.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches the trees of a table, row by row. Trees that differ only in what is closed already are
 * worth the same to all that follows, so the best of them is kept alone (dynamic programming), with
 * its lead; of the others a fixed number (a beam).
 */
final class Search {

  private static final int BEAM = 48;

  /** No page nests this deep. */
  private static final int DEEPEST = 32;

  /** A tree so far behind never gets back to the top. */
  private static final double HOPELESS = 25;

  private final List<Row> rows;
  private final int[] names;
  private final @Nullable Shape[] own;
  private final Scoring scoring;

  /** The number of each row's type; -1 for a row that can have no members. */
  private final int[] kins;

  /** The members of types that are known from elsewhere. */
  private final Seen known;

  /**
   * Prepares a search.
   *
   * @param answer whether the table describes an answer, whose fields are in {@code data}
   * @param types the members of types that are known from elsewhere
   */
  Search(List<Row> rows, boolean answer, List<TypeUse> types) {
    this.rows = rows;
    this.own = rows.stream().map(Shapes::own).toArray(Shape[]::new);
    Map<String, Integer> numbers = new HashMap<>();
    this.names = rows.stream().mapToInt(row -> number(row.name(), numbers)).toArray();
    Map<String, Integer> kinds = new HashMap<>();
    this.kins = rows.stream().mapToInt(row -> number(row.kin(), kinds)).toArray();
    Seen seen = Seen.nothing(kinds.size());
    for (TypeUse type : types) {
      Integer kin = kinds.get(type.type());
      seen = kin == null ? seen : seen.with(kin, numbered(type.members(), numbers));
    }
    this.known = seen;
    this.scoring = new Scoring(rows, names, answer);
  }

  private static int number(@Nullable String text, Map<String, Integer> numbers) {
    int next = numbers.size();
    return text == null ? -1 : numbers.computeIfAbsent(text, key -> next);
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
    @Nullable Shape[] elsewhere =
        rows.stream()
            .map(row -> row.kin() == null ? null : typeShapes.get(row.kin()))
            .toArray(Shape[]::new);
    List<Tree> trees = List.of(Tree.of(Open.of(null, -1, example, null, false), known));
    for (int row = 0; row < rows.size(); row++) {
      trees = build(best(candidates(trees, row)), row, elsewhere[row]);
    }
    return trees.stream()
        .map(tree -> tree.finished(scoring.costOfClosingAll(tree.open())))
        .sorted(Comparator.comparingDouble(Tree::score).reversed())
        .toList();
  }

  /**
   * All ways to go on, but one for each container that the row may be added to. Trees have most of
   * their open containers in common: each is visited once, with the best tree that has it open.
   */
  private List<Candidate> candidates(List<Tree> trees, int row) {
    List<Map<Open, Candidate>> byDepth = new ArrayList<>();
    for (Tree tree : trees) {
      while (byDepth.size() <= tree.open().depth()) {
        byDepth.add(new LinkedHashMap<>(2 * BEAM));
      }
      Candidate candidate = new Candidate(tree, tree.open(), tree.score());
      byDepth.get(tree.open().depth()).merge(tree.open(), candidate, Candidate::better);
    }
    List<Candidate> candidates = new ArrayList<>();
    double hopeless = Double.NEGATIVE_INFINITY;
    for (int depth = byDepth.size() - 1; depth >= 0; depth--) {
      for (Candidate candidate : byDepth.get(depth).values()) {
        Open open = candidate.parent();
        double score = candidate.score() + scoring.place(open, row);
        if (score >= hopeless) {
          candidates.add(candidate.at(open, score));
          hopeless = Math.max(hopeless, score - HOPELESS);
        }
        Open parent = open.parent();
        double closed = candidate.score() - open.closing(scoring);
        if (parent != null && closed + Scoring.MOST >= hopeless) {
          byDepth.get(depth - 1).merge(parent, candidate.at(parent, closed), Candidate::better);
        }
      }
    }
    // Of two that are worth the same the flatter one goes first.
    Collections.reverse(candidates);
    return candidates;
  }

  private static List<Candidate> best(List<Candidate> candidates) {
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = candidates.get(i).score();
    }
    Arrays.sort(scores);
    double most = scores[scores.length - 1];
    double least = Math.max(most - HOPELESS, scores[Math.max(0, scores.length - BEAM)]);
    List<Candidate> best = new ArrayList<>(BEAM);
    for (Candidate candidate : candidates) {
      if (candidate.score() >= least) {
        best.add(candidate);
      }
    }
    best.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return best.subList(0, Math.min(BEAM, best.size()));
  }

  private List<Tree> build(List<Candidate> candidates, int row, @Nullable Shape elsewhere) {
    // A row whose name the container has already makes two of them equal that were not.
    Map<Open, Tree> trees = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Seen seen = candidate.tree().seen();
      Open open = candidate.tree().open();
      for (Open at = open; at != null && !at.equals(candidate.parent()); at = at.parent()) {
        seen = close(at, seen);
      }
      Tree tree = candidate.tree(add(candidate.parent(), seen, row, elsewhere), seen);
      trees.merge(tree.open(), tree, Tree::over);
    }
    return List.copyOf(trees.values());
  }

  private Seen close(Open open, Seen seen) {
    int kin = open.row() < 0 ? -1 : kins[open.row()];
    return kin < 0 ? seen : seen.with(kin, open.names());
  }

  /** The container that is open once a row has been added to one: the row itself if it is one. */
  private Open add(Open parent, Seen seen, int index, @Nullable Shape elsewhere) {
    Row row = rows.get(index);
    Shape there = parent.shapeOf(row.name());
    Open grown = parent.with(names[index], there != null);
    Shape shape = Shapes.of(row, there, own[index]);
    if (grown.depth() == DEEPEST || !Evidence.mayHaveMembers(row.type(), shape)) {
      return grown;
    }
    Seen.Members like = kins[index] < 0 ? null : seen.of(kins[index]);
    if (elsewhere != null && (shape == null || shape.isEmptyObject())) {
      return Open.of(grown, index, elsewhere, like, true);
    }
    return Open.of(grown, index, shape, like, parent.isBorrowed());
  }
}
