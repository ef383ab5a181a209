package io.larkfit.spec.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows speak of each other. */
final class Relations {

  private Relations() {}

  /**
   * For each row the names of those that it mentions, and that mention it. A name that several rows
   * have says nothing.
   *
   * @param numbers the number of each row's name
   */
  static Names[] of(List<Row> rows, int[] numbers) {
    Map<String, Integer> unique = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      unique.merge(rows.get(i).name(), i, (one, other) -> -1);
    }
    Names[] related = new Names[numbers.length];
    Arrays.fill(related, Names.NONE);
    for (int i = 0; i < numbers.length; i++) {
      for (String name : rows.get(i).mentions()) {
        int other = unique.getOrDefault(name, -1);
        if (other >= 0 && other != i) {
          related[i] = related[i].with(numbers[other]);
          related[other] = related[other].with(numbers[i]);
        }
      }
    }
    return related;
  }
}
