package io.larkfit.spec.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What of two lists belongs together, wherever it stands.
 *
 * @param pairs in the order of the newer list
 * @param removed what only the older list has, in its order
 * @param added what only the newer list has, in its order
 * @param <T> of what the lists are
 */
record Matching<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {

  /** The same thing in both lists. */
  record Pair<T>(T older, T newer) {}

  /**
   * Matches by one key after the other, so that of several that share a key those belong together
   * that share more.
   *
   * @param keys the strictest first
   */
  @SafeVarargs
  static <T> Matching<T> of(List<T> older, List<T> newer, Function<? super T, Object>... keys) {
    Set<Integer> left = new TreeSet<>(range(older));
    Map<Integer, Integer> found = new TreeMap<>();
    for (Function<? super T, Object> key : keys) {
      Map<Object, Deque<Integer>> waiting = new HashMap<>();
      left.forEach(
          at -> waiting.computeIfAbsent(key.apply(older.get(at)), k -> new ArrayDeque<>()).add(at));
      for (int at : range(newer)) {
        Deque<Integer> same = found.containsKey(at) ? null : waiting.get(key.apply(newer.get(at)));
        if (same != null && !same.isEmpty()) {
          left.remove(same.peek());
          found.put(at, same.remove());
        }
      }
    }
    return new Matching<>(
        found.entrySet().stream()
            .map(pair -> new Pair<>(older.get(pair.getValue()), newer.get(pair.getKey())))
            .toList(),
        left.stream().map(older::get).toList(),
        range(newer).stream().filter(at -> !found.containsKey(at)).map(newer::get).toList());
  }

  private static List<Integer> range(List<?> list) {
    return IntStream.range(0, list.size()).boxed().toList();
  }
}
