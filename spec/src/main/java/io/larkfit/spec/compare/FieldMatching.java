package io.larkfit.spec.compare;

import static java.util.stream.Collectors.toSet;

import io.larkfit.spec.compare.Matching.Pair;
import java.util.List;
import java.util.Set;

/**
 * What fields of two trees belong together.
 *
 * @param pairs the same fields
 * @param moved those of the pairs that are in other objects
 * @param removed what only the older tree has, objects with all that is in them
 * @param added what only the newer tree has, objects with all that is in them
 * @param unplacedBefore what the newer tree has less often than the older one, though it has it
 * @param unplacedAfter what the newer tree has more often
 */
record FieldMatching(
    List<Pair<Placed>> pairs,
    List<Pair<Placed>> moved,
    List<Placed> removed,
    List<Placed> added,
    List<Placed> unplacedBefore,
    List<Placed> unplacedAfter) {

  FieldMatching(
      List<Pair<Placed>> pairs,
      List<Pair<Placed>> moved,
      List<Placed> removed,
      List<Placed> added) {
    this(pairs, moved, removed, added, List.of(), List.of());
  }

  /** Whether what is gone from one object may have come to another. */
  boolean isNestedOtherwise() {
    Set<String> gone = removed.stream().map(field -> field.field().name()).collect(toSet());
    return !moved.isEmpty()
        || added.stream().anyMatch(field -> gone.contains(field.field().name()));
  }

  boolean hasUnplaced() {
    return !unplacedBefore.isEmpty() || !unplacedAfter.isEmpty();
  }
}
