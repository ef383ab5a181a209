package io.larkfit.spec.change;

import static java.util.stream.Collectors.toSet;

import io.larkfit.spec.change.Matching.Pair;
import io.larkfit.spec.fact.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Matches fields in the same objects, then those that are left over. */
final class TreeMatching {

  private final Spot.Side side;
  private final List<Pair<Placed>> pairs = new ArrayList<>();
  private final List<Pair<Placed>> moved = new ArrayList<>();
  private final List<Placed> removed = new ArrayList<>();
  private final List<Placed> added = new ArrayList<>();

  private TreeMatching(Spot.Side side) {
    this.side = side;
  }

  static FieldMatching of(Spot.Side side, List<Field> older, List<Field> newer) {
    TreeMatching matching = new TreeMatching(side);
    matching.match(Placed.in(side, null, older), Placed.in(side, null, newer));
    matching.findMoved(new Moves(older, newer));
    return new FieldMatching(matching.pairs, matching.moved, matching.removed, matching.added);
  }

  private void match(List<Placed> older, List<Placed> newer) {
    Matching<Placed> matching =
        Matching.of(
            older,
            newer,
            placed -> Bare.of(placed.field()),
            placed -> List.of(key(placed), placed.field().type()),
            this::key);
    List<Pair<Placed>> renames = Renames.of(side, older, newer, matching);
    matching.pairs().forEach(this::match);
    renames.forEach(this::match);
    removed.addAll(
        Placed.rows(without(matching.removed(), renames.stream().map(Pair::older).toList())));
    added.addAll(
        Placed.rows(without(matching.added(), renames.stream().map(Pair::newer).toList())));
  }

  private void match(Pair<Placed> pair) {
    pairs.add(pair);
    match(pair.older().members(), pair.newer().members());
  }

  private static List<Placed> without(List<Placed> all, List<Placed> some) {
    Set<Integer> lines = some.stream().map(Placed::line).collect(toSet());
    return all.stream().filter(placed -> !lines.contains(placed.line())).toList();
  }

  /** Names of headers are the same in whatever capitals. */
  private Object key(Placed placed) {
    boolean header = side == Spot.Side.HEADERS || side == Spot.Side.RESPONSE_HEADERS;
    String name = placed.field().name();
    return header ? name.toLowerCase(Locale.ROOT) : name;
  }

  private void findMoved(Moves moves) {
    for (@Nullable Pair<Placed> found = moves.first(removed, added); found != null; ) {
      Pair<Placed> pair = found;
      removed.removeIf(placed -> placed.isWithin(pair.older()));
      added.removeIf(placed -> placed.isWithin(pair.newer()));
      moved.add(pair);
      match(pair);
      found = moves.first(removed, added);
    }
  }
}
