package io.larkfit.spec.compare;

import io.larkfit.spec.compare.Matching.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds fields that are the same but for their names: better told as gone and come, if in doubt.
 */
final class Renames {

  /** Stands for the end of an object, and for its beginning. */
  private static final int NONE = 0;

  private final Sides kind;
  private final Spot.Side side;

  /** Lines of fields that kept their names: within a table, lines identify fields. */
  private final Map<Integer, Integer> partners = new HashMap<>(Map.of(NONE, NONE));

  private Renames(Sides kind, Spot.Side side, Matching<Placed> matching) {
    this.kind = kind;
    this.side = side;
    matching.pairs().forEach(pair -> partners.put(pair.older().line(), pair.newer().line()));
  }

  /**
   * Finds them among the fields of an object.
   *
   * @param matching of those that kept their names
   */
  static List<Pair<Placed>> of(
      Sides kind,
      Spot.Side side,
      List<Placed> older,
      List<Placed> newer,
      Matching<Placed> matching) {
    return new Renames(kind, side, matching).among(older, newer);
  }

  private List<Pair<Placed>> among(List<Placed> older, List<Placed> newer) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < newer.size(); i++) {
      places.put(line(newer, i - 1), i);
    }
    Set<Integer> taken = new HashSet<>(partners.values());
    List<Pair<Placed>> renames = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      Placed old = older.get(i);
      // A field between the same two is the same one, if neither of both is found elsewhere.
      Integer place = places.get(partners.get(line(older, i - 1)));
      if (place != null && !partners.containsKey(old.line())) {
        Placed now = newer.get(place);
        boolean free = !taken.contains(now.line());
        boolean alone = Objects.equals(partners.get(line(older, i + 1)), line(newer, place + 1));
        if (free && alone && isLike(old, now)) {
          renames.add(new Pair<>(old, now));
        }
      }
    }
    return renames;
  }

  private static int line(List<Placed> fields, int at) {
    return at < 0 || at >= fields.size() ? NONE : fields.get(at).line();
  }

  private boolean isLike(Placed old, Placed now) {
    if (side == Spot.Side.PATH) {
      return true;
    }
    if (!kind.type(old.field()).equals(kind.type(now.field()))) {
      return false;
    }
    boolean sameWords =
        !old.field().details().prose().isEmpty()
            && Objects.equals(old.field().details().prose(), now.field().details().prose());
    return sameWords || letters(old).equals(letters(now));
  }

  private static String letters(Placed placed) {
    return placed.field().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]|s$", "");
  }
}
