package io.larkfit.spec.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Example;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Remark;
import io.larkfit.spec.fact.Remark.Check;
import io.larkfit.spec.fact.Structure;
import io.larkfit.spec.fact.Structure.Certainty;
import io.larkfit.spec.page.FieldRows.FlatField;
import io.larkfit.spec.tree.Nesting;
import io.larkfit.spec.tree.Row;
import io.larkfit.spec.tree.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes bodies of rows, with the examples as a guide. */
final class Bodies {

  /** Odds of about seven to one: below, a person must decide. */
  private static final double CLEAR = 2;

  private Bodies() {}

  /**
   * What a body is made of.
   *
   * @param rows of its table
   * @param examples of it
   * @param answer whether it is that of an answer
   */
  record Source(List<FlatField> rows, List<Example> examples, boolean answer) {}

  /**
   * Makes one.
   *
   * @param other a body of the same page, whose types may be the same ones
   */
  static Body of(Source source, Body other) {
    List<FlatField> rows = source.rows();
    if (rows.isEmpty()) {
      return Body.NONE;
    }
    if (Levels.areMarked(rows)) {
      return new Body(Levels.tree(rows, Levels.marked(rows)), Structure.TOLD);
    }
    Nesting nesting =
        Nesting.of(
            rows.stream().map(Bodies::row).toList(),
            shape(source),
            source.answer(),
            TypeUses.of(other));
    int[] levels = IntStream.range(0, rows.size()).map(nesting::level).toArray();
    Field doubt = nesting.doubt() < 0 ? null : rows.get(nesting.doubt()).field();
    return new Body(
        Levels.tree(rows, levels),
        new Structure(
            nesting.margin() >= CLEAR ? Certainty.CERTAIN : Certainty.AMBIGUOUS,
            nesting.margin(),
            doubt == null ? null : new Located<>(doubt.name(), doubt.line())));
  }

  /** Says what is wrong with one. */
  static List<Remark> check(Source source, Body body) {
    List<Remark> remarks = new ArrayList<>();
    Located<String> doubt = body.structure().doubt();
    if (!body.structure().isCertain() && doubt != null) {
      String problem = "Which object '%s' belongs to is not clear.".formatted(doubt.value());
      remarks.add(new Remark(Check.STRUCTURE_AMBIGUOUS, problem, doubt.line()));
    }
    Shape shape = source.rows().isEmpty() ? null : shape(source);
    if (shape != null) {
      new Consistency(remarks, source.examples().get(0).line()).check(body.fields(), shape);
    }
    new Siblings(remarks).check(body.fields());
    return remarks;
  }

  private static Row row(FlatField row) {
    var example = row.field().details().example();
    return new Row(
        row.field().name(),
        row.field().type(),
        example == null ? "" : example.value(),
        row.mentions());
  }

  /** What all examples show; of a table that leaves the envelope out, what is in its data. */
  private static @Nullable Shape shape(Source source) {
    Shape shape = new Shape();
    for (Example example : source.examples()) {
      JsonNode json = example.json();
      if (json != null && (json.isObject() || json.isArray())) {
        shape.add(json);
      }
    }
    if (shape.members().isEmpty()) {
      return null;
    }
    String first = source.rows().get(0).field().name();
    Shape data = shape.members().get("data");
    if (data == null || shape.members().containsKey(first)) {
      return shape;
    }
    return data.members().containsKey(first) ? data : shape;
  }
}
