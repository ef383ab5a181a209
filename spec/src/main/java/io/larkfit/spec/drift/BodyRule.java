package io.larkfit.spec.drift;

import io.larkfit.spec.drift.Nesting.Misplaced;
import io.larkfit.spec.fact.Body;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A body as a whole, which is an object. */
final class BodyRule {

  private static final int SHOWN = 3;
  private static final FieldType OBJECT = new FieldType("object", FieldType.Kind.ANONYMOUS, "", 0);
  private static final Details NO_DETAILS =
      new Details(null, null, null, List.of(), List.of(), List.of(), List.of(), "");

  private final Comparison comparison;
  private final Side side;

  BodyRule(Comparison comparison, Side side) {
    this.comparison = comparison;
    this.side = side;
  }

  void check(Body body, SchemaView schema, String subject, int line) {
    if (body.structure().isCertain()) {
      check(body.fields(), Set.of(), schema, subject, line);
      return;
    }
    Nesting nesting = Nesting.of(body.fields(), schema, subject);
    checkNesting(nesting.misplaced(), schema, subject, line);
    check(nesting.fields(), nesting.names(), schema, subject, line);
  }

  private void check(
      List<Field> fields, Set<String> elsewhere, SchemaView schema, String subject, int line) {
    new FieldRule(comparison, side, elsewhere)
        .check(
            new Field(subject, OBJECT, Required.UNSAID, NO_DETAILS, line, fields), schema, subject);
  }

  /** Tells once that fields are nested otherwise, however many they are. */
  private void checkNesting(
      List<Misplaced> misplaced, SchemaView schema, String subject, int line) {
    if (!misplaced.isEmpty()) {
      comparison.report(
          Check.STRUCTURE_DIFFERS,
          Severity.DOCUMENTATION,
          "structure." + subject,
          text(misplaced, Misplaced::onPage),
          text(misplaced, Misplaced::inSpec),
          schema.atProperties(),
          misplaced.get(0).line() == 0 ? line : misplaced.get(0).line());
    }
  }

  private static String text(
      List<Misplaced> misplaced, Function<Misplaced, @Nullable String> place) {
    return misplaced.stream()
            .limit(SHOWN)
            .map(field -> Objects.requireNonNullElse(place.apply(field), Drift.NOTHING))
            .collect(Collectors.joining(", "))
        + (misplaced.size() > SHOWN ? ", …" : "");
  }
}
