package io.larkfit.spec.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which operation of the new document is which of the old one. */
final class OperationPairs {

  /** The same operation in both documents. */
  record Pair(SpecOperation before, SpecOperation after) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<SpecOperation> added = new ArrayList<>();
  private final List<SpecOperation> removed = new ArrayList<>();

  /** By method and path; an operation that is nowhere else by its id. */
  static OperationPairs of(List<SpecOperation> before, List<SpecOperation> after) {
    OperationPairs result = new OperationPairs();
    Map<String, SpecOperation> old = new LinkedHashMap<>();
    before.forEach(operation -> old.put(operation.key(), operation));
    for (SpecOperation operation : after) {
      SpecOperation match = old.remove(operation.key());
      if (match == null) {
        result.added.add(operation);
      } else {
        result.pairs.add(new Pair(match, operation));
      }
    }
    result.removed.addAll(old.values());
    result.joinMoved();
    return result;
  }

  private void joinMoved() {
    for (SpecOperation gone : List.copyOf(removed)) {
      added.stream()
          .filter(come -> !come.id().isEmpty() && come.id().equals(gone.id()))
          .findFirst()
          .ifPresent(
              come -> {
                pairs.add(new Pair(gone, come));
                removed.remove(gone);
                added.remove(come);
              });
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<SpecOperation> added() {
    return added;
  }

  List<SpecOperation> removed() {
    return removed;
  }
}
