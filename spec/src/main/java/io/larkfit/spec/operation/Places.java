package io.larkfit.spec.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the facts of an operation stand in its document: a number for each, as pages have lines.
 */
final class Places {

  private final String operation;
  private final List<String> pointers = new ArrayList<>();
  private final Map<String, String> facets = new HashMap<>();
  private final Map<String, String> subjects = new HashMap<>();

  Places(String operation) {
    this.operation = operation;
  }

  /** A new place. */
  int of(String pointer) {
    pointers.add(pointer);
    return pointers.size();
  }

  /** Says where else something of a field stands: that it is required, or its type. */
  void facet(int field, String facet, String pointer) {
    facets.put(field + "#" + facet, pointer);
  }

  /**
   * Says where what a subject lacks belongs.
   *
   * @param pointer of what is said of the subject itself
   * @param members of what is in it
   */
  void subject(String subject, String pointer, String members) {
    subjects.putIfAbsent(subject + "#", pointer);
    subjects.putIfAbsent(subject + ".", members);
  }

  /** A JSON pointer to a place, or if there is none, to where it would be. */
  String pointer(int place, String subject) {
    int facet = subject.indexOf('#');
    if (place > 0) {
      String known = pointers.get(place - 1);
      return facet < 0 ? known : facets.getOrDefault(place + subject.substring(facet), known);
    }
    String holder = facet < 0 ? subject : subject.substring(0, facet);
    String pointer = subjects.get(holder + "#");
    while (pointer == null || facet < 0 && holder.equals(subject)) {
      int end = holder.lastIndexOf('.');
      if (end < 0) {
        return pointer == null ? subjects.getOrDefault(holder + ".", operation) : pointer;
      }
      holder = holder.substring(0, end);
      pointer = subjects.get(holder + ".");
    }
    return pointer;
  }
}
