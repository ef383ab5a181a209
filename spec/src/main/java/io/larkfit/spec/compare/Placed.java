package io.larkfit.spec.compare;

import static java.util.stream.Collectors.toSet;

import io.larkfit.spec.fact.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field and its place in the tree. Within a table, lines identify fields.
 *
 * @param spot where it is
 * @param field the field
 * @param parent the one that it is in; null if it is in none
 */
record Placed(Spot spot, Field field, @Nullable Placed parent) {

  /** Fields of an object, without what is in them. */
  static List<Placed> in(Spot.Side side, @Nullable Placed object, List<Field> fields) {
    Spot spot = object == null ? Spot.of(side) : object.spot();
    return fields.stream().map(field -> new Placed(spot.at(field.name()), field, object)).toList();
  }

  List<Placed> members() {
    return in(spot.side(), this, field.children());
  }

  /** Fields with all that is in them, each behind the one that it is in: the rows of the table. */
  static List<Placed> rows(List<Placed> fields) {
    List<Placed> rows = new ArrayList<>();
    for (Placed field : fields) {
      rows.add(field);
      rows.addAll(rows(field.members()));
    }
    return rows;
  }

  /** All but some. */
  static List<Placed> without(List<Placed> all, List<Placed> some) {
    Set<Integer> lines = some.stream().map(Placed::line).collect(toSet());
    return all.stream().filter(placed -> !lines.contains(placed.line())).toList();
  }

  int line() {
    return field.line();
  }

  /** The line of the one that it is in; 0 if it is in none. */
  int parentLine() {
    return parent == null ? 0 : parent.line();
  }
}
