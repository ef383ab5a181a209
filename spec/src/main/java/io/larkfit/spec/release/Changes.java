package io.larkfit.spec.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes as they are found: one that is met in several operations is one. */
final class Changes {

  private record Key(Subject subject, String facet) {}

  private final Map<Key, Change> found = new LinkedHashMap<>();

  void add(Change change) {
    found.merge(new Key(change.subject(), change.facet()), change, Change::and);
  }

  List<Change> list() {
    return new ArrayList<>(found.values());
  }
}
