package io.larkfit.spec.tree;

import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.FieldType.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores the steps that a tree is built in. */
final class Scoring {

  private static final Set<String> ENVELOPE =
      Set.of("code", "msg", "message", "data", "error", "log_id", "request_id");

  /** No step is worth more. */
  static final double MOST =
      Evidence.FOUND + Evidence.SAME_VALUE + Evidence.SAME_TYPE + Evidence.MENTIONED;

  private final List<Row> rows;
  private final int[] names;
  private final Names[] related;

  /** The row of an answer's {@code data}; -1 if there is none. */
  private final int data;

  /**
   * For a table.
   *
   * @param names the number of each row's name
   * @param answer whether it describes an answer, whose fields are in {@code data}
   */
  Scoring(List<Row> rows, int[] names, boolean answer) {
    this.rows = rows;
    this.names = names;
    this.related = Relations.of(rows, names);
    int found = answer ? rows.size() - 1 : -1;
    while (found >= 0 && !isData(rows.get(found))) {
      found--;
    }
    this.data = found;
  }

  private static boolean isData(Row row) {
    return row.name().equals("data") && row.type().isContainer();
  }

  /** What it is worth to add a row to a container. */
  double place(Open parent, int index) {
    Row row = rows.get(index);
    double score = -costOfFirst(parent);
    if (parent.names().has(names[index])) {
      score -= Evidence.REPEATED;
    } else {
      score += parent.isBorrowed() ? Evidence.ELSEWHERE * shown(parent, row) : shown(parent, row);
    }
    if (parent.like() != null) {
      score += parent.like().any().has(names[index]) ? Evidence.SAME_TYPE : -Evidence.SAME_TYPE;
    }
    if (related[index].intersects(parent.names())) {
      score += Evidence.MENTIONED;
    }
    boolean beside = data >= 0 && parent.row() < 0 && index > data;
    return score - (beside && !ENVELOPE.contains(row.name()) ? Evidence.BESIDE_DATA : 0);
  }

  private static double shown(Open parent, Row row) {
    Shape shape = parent.shapeOf(row.name());
    if (shape != null) {
      return Evidence.FOUND + Evidence.fit(row.type(), shape) + Evidence.sameValue(row, shape);
    }
    boolean known = parent.shape() != null && !parent.shape().members().isEmpty();
    return known ? -Evidence.notFound(parent.found(), parent.notFound()) : 0;
  }

  /** What it costs to have members, for what should have none. */
  private double costOfFirst(Open parent) {
    if (parent.row() < 0 || !parent.isEmpty()) {
      return 0;
    }
    FieldType type = rows.get(parent.row()).type();
    boolean plain = !type.isContainer() && type.kind() != Kind.MISSING;
    return plain ? Evidence.MEMBERS_OF_SCALAR : 0;
  }

  /** What it costs to close a container, for what should be in it and is not. */
  double costOfClosing(Open open) {
    double weight = open.isBorrowed() ? Evidence.ELSEWHERE : 1;
    double cost =
        weight * Evidence.LEFT_OVER * open.leftOver() + Evidence.SAME_TYPE * open.missing();
    if (open.row() < 0 || !open.isEmpty()) {
      return cost;
    }
    double childless = Evidence.childless(rows.get(open.row()).type(), open.shape());
    boolean known = open.like() != null && open.like().all().equals(Names.NONE);
    return cost + (known ? Math.min(0.5, childless) : childless);
  }

  double costOfClosingAll(@Nullable Open innermost) {
    double cost = 0;
    for (Open open = innermost; open != null; open = open.parent()) {
      cost += costOfClosing(open);
    }
    return cost;
  }
}
