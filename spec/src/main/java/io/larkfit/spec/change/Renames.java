package io.larkfit.spec.change;

import io.larkfit.spec.change.Matching.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields that are the same but for their names: better told as gone and come, if in doubt.
 */
final class Renames {

  private final List<Placed> older;
  private final List<Placed> newer;

  /** Lines of fields that kept their names: within a table, lines identify rows. */
  private final Map<Integer, Integer> partners = new HashMap<>();

  private Renames(List<Placed> older, List<Placed> newer, Matching<Placed> matching) {
    this.older = older;
    this.newer = newer;
    matching.pairs().forEach(pair -> partners.put(pair.older().line(), pair.newer().line()));
  }

  /**
   * Finds them among the fields of an object.
   *
   * @param matching of those that kept their names
   */
  static List<Pair<Placed>> of(
      Spot.Side side, List<Placed> older, List<Placed> newer, Matching<Placed> matching) {
    Renames renames = new Renames(older, newer, matching);
    return matching.removed().stream()
        .flatMap(
            old ->
                matching.added().stream()
                    .filter(now -> renames.isInPlaceOf(old, now))
                    .filter(now -> old.field().type().equals(now.field().type()))
                    .filter(now -> side == Spot.Side.PATH || isLike(old, now))
                    .map(now -> new Pair<>(old, now)))
        .toList();
  }

  /** Whether both stand alone between the same two fields. */
  private boolean isInPlaceOf(Placed old, Placed now) {
    return isPair(beside(older, old, -1), beside(newer, now, -1))
        && isPair(beside(older, old, 1), beside(newer, now, 1));
  }

  private boolean isPair(@Nullable Placed old, @Nullable Placed now) {
    return old == null
        ? now == null
        : now != null && Objects.equals(partners.get(old.line()), now.line());
  }

  private static @Nullable Placed beside(List<Placed> fields, Placed field, int step) {
    int at = fields.indexOf(field) + step;
    return at >= 0 && at < fields.size() ? fields.get(at) : null;
  }

  private static boolean isLike(Placed old, Placed now) {
    boolean sameWords =
        !old.field().details().prose().isEmpty()
            && Objects.equals(old.field().details().prose(), now.field().details().prose());
    return sameWords || letters(old).equals(letters(now));
  }

  private static String letters(Placed placed) {
    return placed.field().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]|s$", "");
  }
}
