package io.larkfit.spec.compare;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.larkfit.spec.compare.Matching.Pair;
import io.larkfit.spec.fact.Field;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds fields that are in another object than they were, and cannot be taken for others. */
final class Moves {

  private final Sides kind;
  private final Set<Object> known;

  Moves(Sides kind, List<Field> older, List<Field> newer) {
    this.kind = kind;
    this.known = new HashSet<>(unique(older));
    known.retainAll(unique(newer));
  }

  private Set<Object> unique(List<Field> fields) {
    Map<Object, Long> counts =
        fields.stream().flatMap(Moves::all).collect(groupingBy(this::key, counting()));
    counts.values().removeIf(count -> count > 1);
    return counts.keySet();
  }

  private static Stream<Field> all(Field field) {
    return Stream.concat(Stream.of(field), field.children().stream().flatMap(Moves::all));
  }

  private Object key(Field field) {
    return List.of(
        field.name(), kind.type(field), kind.sharesWords() ? field.details().prose() : "");
  }

  /** Those among the fields that are left over. */
  List<Pair<Placed>> among(Collection<Placed> removed, Collection<Placed> added) {
    return Matching.of(candidates(removed), candidates(added), placed -> key(placed.field()))
        .pairs();
  }

  private List<Placed> candidates(Collection<Placed> fields) {
    return fields.stream().filter(placed -> known.contains(key(placed.field()))).toList();
  }
}
