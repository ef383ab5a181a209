package io.larkfit.spec.compare;

import io.larkfit.spec.compare.Matching.Pair;
import io.larkfit.spec.fact.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Matches fields in the same objects, then those that are left over. */
final class TreeMatching {

  private final Sides kind;
  private final Spot.Side side;
  private final List<Pair<Placed>> pairs = new ArrayList<>();
  private final List<Pair<Placed>> moved = new ArrayList<>();

  /** What is left over, by line. */
  private final Map<Integer, Placed> removed = new TreeMap<>();

  private final Map<Integer, Placed> added = new TreeMap<>();

  private TreeMatching(Sides kind, Spot.Side side) {
    this.kind = kind;
    this.side = side;
  }

  static FieldMatching of(Sides kind, Spot.Side side, List<Field> older, List<Field> newer) {
    TreeMatching matching = new TreeMatching(kind, side);
    matching.match(Placed.in(side, null, older), Placed.in(side, null, newer));
    matching.findMoved(new Moves(kind, older, newer));
    return new FieldMatching(
        matching.pairs,
        matching.moved,
        List.copyOf(matching.removed.values()),
        List.copyOf(matching.added.values()));
  }

  private void match(List<Placed> older, List<Placed> newer) {
    Matching<Placed> matching =
        Matching.of(
            older,
            newer,
            placed -> Bare.of(placed.field()),
            placed -> List.of(key(placed), kind.type(placed.field())),
            this::key);
    List<Pair<Placed>> renames = Renames.of(kind, side, older, newer, matching);
    matching.pairs().forEach(this::match);
    renames.forEach(this::match);
    put(
        Placed.rows(Placed.without(matching.removed(), renames.stream().map(Pair::older).toList())),
        removed);
    put(
        Placed.rows(Placed.without(matching.added(), renames.stream().map(Pair::newer).toList())),
        added);
  }

  private void match(Pair<Placed> pair) {
    pairs.add(pair);
    TypeChange types = new TypeChange(pair.older().field().type(), pair.newer().field().type());
    // What is in a value of another type is another question.
    if (kind == Sides.PAGES || types.isSame(kind) || types.isRenaming()) {
      match(pair.older().members(), pair.newer().members());
    }
  }

  /** Names of headers are the same in whatever capitals. */
  static String headerKey(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private Object key(Placed placed) {
    boolean header = side == Spot.Side.HEADERS || side == Spot.Side.RESPONSE_HEADERS;
    String name = placed.field().name();
    return header ? headerKey(name) : name;
  }

  /** What is within a field that moved is looked for in it first, and may be left over again. */
  private void findMoved(Moves moves) {
    List<Pair<Placed>> found = moves.among(removed.values(), added.values());
    while (!found.isEmpty()) {
      for (Pair<Placed> pair : found) {
        if (removed.containsKey(pair.older().line()) && added.containsKey(pair.newer().line())) {
          Placed.rows(List.of(pair.older())).forEach(row -> removed.remove(row.line()));
          Placed.rows(List.of(pair.newer())).forEach(row -> added.remove(row.line()));
          moved.add(pair);
          match(pair);
        }
      }
      found = moves.among(removed.values(), added.values());
    }
  }

  private static void put(List<Placed> rows, Map<Integer, Placed> leftOver) {
    rows.forEach(row -> leftOver.put(row.line(), row));
  }
}
