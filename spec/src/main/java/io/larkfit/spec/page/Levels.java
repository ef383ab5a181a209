package io.larkfit.spec.page;

import io.larkfit.spec.fact.Field;
import io.larkfit.spec.page.FieldRows.FlatField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Levels of rows, and the tree that they stand for. */
final class Levels {

  private Levels() {}

  /** No page nests deeper than a few levels: what looks like more is no mark. */
  private static final int DEEPEST = 32;

  /** Whether the page itself sets off what is nested. */
  static boolean areMarked(List<FlatField> rows) {
    return rows.stream().anyMatch(row -> row.indent() > 0)
        && Arrays.stream(marked(rows)).allMatch(level -> level <= DEEPEST);
  }

  /** The levels that the page's own marks stand for, however wide they are. */
  static int[] marked(List<FlatField> rows) {
    int[] levels = new int[rows.size()];
    Deque<Integer> indents = new ArrayDeque<>();
    for (int i = 0; i < levels.length; i++) {
      int indent = rows.get(i).indent();
      while (!indents.isEmpty() && indents.peek() >= indent) {
        indents.pop();
      }
      levels[i] = indents.size();
      indents.push(indent);
    }
    return levels;
  }

  /** The tree; each level is at most one more than the one before. */
  static List<Field> tree(List<FlatField> rows, int[] levels) {
    return children(rows, levels, 0, rows.size(), 0);
  }

  private static List<Field> children(
      List<FlatField> rows, int[] levels, int from, int to, int level) {
    List<Field> fields = new ArrayList<>();
    int i = from;
    while (i < to) {
      int end = i + 1;
      while (end < to && levels[end] > level) {
        end++;
      }
      fields.add(rows.get(i).field().with(children(rows, levels, i + 1, end, level + 1)));
      i = end;
    }
    return fields;
  }
}
