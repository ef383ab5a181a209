package io.larkfit.spec.release;

import io.larkfit.spec.release.Place.Spot;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.ChangedSchema;

/**
 * Says which rules of a value were tightened or loosened, and whether its default changed.
 *
 * <p>openapi-diff finds these, but not which way they go: a raised {@code minLength} is compatible
 * to it and a pattern that is gone is not.
 */
final class RuleChanges {

  /** Which way a rule of a value goes. */
  private enum Bound {
    UPPER,
    LOWER,
    /** Any value says something else than any other. */
    EXACT
  }

  /** A rule by its keyword. */
  private record Rule(String keyword, Bound bound, Function<Schema<?>, @Nullable Object> value) {

    boolean tightens(@Nullable Object was, @Nullable Object is) {
      if (was == null || is == null || bound == Bound.EXACT) {
        return is != null;
      }
      int more = new BigDecimal(is.toString()).compareTo(new BigDecimal(was.toString()));
      return bound == Bound.UPPER ? more < 0 : more > 0;
    }
  }

  private static final Rule[] RULES = {
    new Rule("pattern", Bound.EXACT, Schema::getPattern),
    new Rule("minLength", Bound.LOWER, Schema::getMinLength),
    new Rule("maxLength", Bound.UPPER, Schema::getMaxLength),
    new Rule("minimum", Bound.LOWER, Schema::getMinimum),
    new Rule("maximum", Bound.UPPER, Schema::getMaximum),
    new Rule("exclusiveMinimum", Bound.EXACT, schema -> flag(schema.getExclusiveMinimum())),
    new Rule("exclusiveMaximum", Bound.EXACT, schema -> flag(schema.getExclusiveMaximum())),
    new Rule("multipleOf", Bound.EXACT, Schema::getMultipleOf),
    new Rule("minItems", Bound.LOWER, Schema::getMinItems),
    new Rule("maxItems", Bound.UPPER, Schema::getMaxItems),
    new Rule("uniqueItems", Bound.EXACT, schema -> flag(schema.getUniqueItems())),
    new Rule("minProperties", Bound.LOWER, Schema::getMinProperties),
    new Rule("maxProperties", Bound.UPPER, Schema::getMaxProperties)
  };

  private final Place place;
  private final Changes changes;

  RuleChanges(Place place, Changes changes) {
    this.place = place;
    this.changes = changes;
  }

  void add(ChangedSchema schema, String path) {
    if (schema.isChangedType()) {
      return; // Rules of another type are no rules of this one.
    }
    for (Rule rule : RULES) {
      Object was = rule.value().apply(schema.getOldSchema());
      Object is = rule.value().apply(schema.getNewSchema());
      if (!Objects.equals(was, is)) {
        boolean tighter = rule.tightens(was, is);
        Kind request = tighter ? Kind.RULE_TIGHTENED : Kind.RULE_LOOSENED;
        Spot spot = place.type(path, rule.value());
        report(request, Kind.ANSWER_RULE_CHANGED, rule.keyword(), was, is, spot);
      }
    }
    if (schema.isChangeDefault()) {
      Object was = schema.getOldSchema().getDefault();
      Object is = schema.getNewSchema().getDefault();
      Kind request = was == null ? Kind.DEFAULT_ADDED : Kind.DEFAULT_CHANGED;
      Spot spot = place.type(path, Schema::getDefault);
      report(request, Kind.ANSWER_DEFAULT_CHANGED, "default", was, is, spot);
    }
  }

  private void report(
      Kind request,
      Kind answer,
      String keyword,
      @Nullable Object was,
      @Nullable Object is,
      Spot spot) {
    String rule = keyword.equals("default") ? "default" : "`" + keyword + "`";
    String text =
        is == null
            ? "has no %s any more, was %s".formatted(rule, code(was))
            : "has the %s %s%s"
                .formatted(rule, code(is), was == null ? " now" : ", was " + code(was));
    Kind kind = place.isRequest() ? request : answer;
    changes.add(spot.change(kind, keyword, text));
  }

  private static String code(@Nullable Object value) {
    return "`" + (value == null ? "null" : LocalDays.text(value)) + "`";
  }

  private static @Nullable Boolean flag(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value) ? value : null;
  }
}
