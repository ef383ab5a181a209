package io.larkfit.spec.drift;

import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType;
import java.util.List;

/** A body as a whole, which is an object. */
final class BodyRule {

  private static final FieldType OBJECT = new FieldType("object", FieldType.Kind.ANONYMOUS, "", 0);
  private static final Details NO_DETAILS =
      new Details(null, null, null, List.of(), List.of(), List.of(), List.of(), "");

  private final FieldRule rule;

  BodyRule(Comparison comparison, Side side) {
    this.rule = new FieldRule(comparison, side);
  }

  void check(List<Field> fields, SchemaView schema, String subject, int line) {
    rule.check(
        new Field(subject, OBJECT, Required.UNSAID, NO_DETAILS, line, fields), schema, subject);
  }
}
