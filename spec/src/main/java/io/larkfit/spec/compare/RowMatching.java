package io.larkfit.spec.compare;

import static java.util.stream.Collectors.toSet;

import io.larkfit.spec.compare.Matching.Pair;
import io.larkfit.spec.fact.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Matches the rows of two tables as they follow each other, whatever objects they belong to: where
 * one tree is not sure, rows are what there is to go by.
 */
final class RowMatching {

  private final List<Placed> older;
  private final List<Placed> newer;
  private final List<Object> oldSaid;
  private final List<Object> newSaid;

  private RowMatching(List<Placed> older, List<Placed> newer) {
    this.older = older;
    this.newer = newer;
    this.oldSaid = older.stream().map(row -> said(row.field())).toList();
    this.newSaid = newer.stream().map(row -> said(row.field())).toList();
  }

  /** Matches rows whose order means something. */
  static FieldMatching inOrder(Spot.Side side, List<Field> older, List<Field> newer) {
    return new RowMatching(
            Placed.rows(Placed.in(side, null, older)), Placed.rows(Placed.in(side, null, newer)))
        .matching();
  }

  /**
   * Matches the rows of a page with the fields of a spec, whose order means nothing: those of the
   * same name, and among them those in the same object, of the same type, or in an object of the
   * same name.
   */
  static FieldMatching byNames(Spot.Side side, List<Field> older, List<Field> newer) {
    Matching<Placed> matching =
        Matching.of(
            Placed.rows(Placed.in(side, null, older)),
            Placed.rows(Placed.in(side, null, newer)),
            row -> row.spot().subject(),
            row -> List.of(name(row), TypeChange.shape(row.field().type()), name(row.parent())),
            row -> List.of(name(row), TypeChange.shape(row.field().type())),
            RowMatching::name);
    Set<String> oldNames = names(matching, Pair::older, matching.removed());
    Set<String> newNames = names(matching, Pair::newer, matching.added());
    return new FieldMatching(
        matching.pairs(),
        matching.pairs().stream()
            .filter(pair -> !pair.older().spot().subject().equals(pair.newer().spot().subject()))
            .toList(),
        matching.removed().stream().filter(row -> !newNames.contains(name(row))).toList(),
        matching.added().stream().filter(row -> !oldNames.contains(name(row))).toList(),
        matching.removed().stream().filter(row -> newNames.contains(name(row))).toList(),
        matching.added().stream().filter(row -> oldNames.contains(name(row))).toList());
  }

  private static String name(@Nullable Placed row) {
    return row == null ? "" : row.field().name();
  }

  private static Set<String> names(
      Matching<Placed> matching, Function<Pair<Placed>, Placed> side, List<Placed> rest) {
    return Stream.concat(matching.pairs().stream().map(side), rest.stream())
        .map(RowMatching::name)
        .collect(toSet());
  }

  private static Object said(Field field) {
    return Bare.of(field.with(List.of()));
  }

  private FieldMatching matching() {
    List<Pair<Placed>> pairs = aligned();
    List<Placed> removed = Placed.without(older, pairs.stream().map(Pair::older).toList());
    List<Placed> added = Placed.without(newer, pairs.stream().map(Pair::newer).toList());
    Matching<Placed> elsewhere = Matching.of(removed, added, row -> said(row.field()));
    pairs.addAll(elsewhere.pairs());
    return new FieldMatching(pairs, moved(pairs), elsewhere.removed(), elsewhere.added());
  }

  /** The rows whose objects do not belong together. */
  private static List<Pair<Placed>> moved(List<Pair<Placed>> pairs) {
    Map<Integer, Integer> lines = new HashMap<>(Map.of(0, 0));
    pairs.forEach(pair -> lines.put(pair.older().line(), pair.newer().line()));
    return pairs.stream()
        .filter(
            pair -> lines.getOrDefault(pair.older().parentLine(), -1) != pair.newer().parentLine())
        .toList();
  }

  /** The pairs in the order of both tables that have most in common, taken together. */
  private List<Pair<Placed>> aligned() {
    int[][] best = new int[older.size() + 1][newer.size() + 1];
    for (int i = older.size() - 1; i >= 0; i--) {
      for (int j = newer.size() - 1; j >= 0; j--) {
        int common = common(i, j);
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (common > 0) {
          best[i][j] = Math.max(best[i][j], common + best[i + 1][j + 1]);
        }
      }
    }
    List<Pair<Placed>> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < older.size() && j < newer.size()) {
      int common = common(i, j);
      if (common > 0 && best[i][j] == common + best[i + 1][j + 1]) {
        pairs.add(new Pair<>(older.get(i++), newer.get(j++)));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** How much two rows have in common; nothing if their names differ. */
  private int common(int i, int j) {
    Field old = older.get(i).field();
    Field now = newer.get(j).field();
    if (!old.name().equals(now.name())) {
      return 0;
    }
    int type = old.type().equals(now.type()) ? 2 : 0;
    return 1 + type + (oldSaid.get(i).equals(newSaid.get(j)) ? 4 : 0);
  }
}
