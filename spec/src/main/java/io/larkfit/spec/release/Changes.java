package io.larkfit.spec.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes as they are found: one that is met in several operations is one. */
final class Changes {

  private record Key(Subject subject, String facet) {}

  private final Map<Key, Change> found = new LinkedHashMap<>();
  private int told;

  void add(Change change) {
    told++;
    found.merge(new Key(change.subject(), change.facet()), change, Change::and);
  }

  /** How often something was told, be it for the second time. */
  int told() {
    return told;
  }

  List<Change> list() {
    return new ArrayList<>(found.values());
  }
}
