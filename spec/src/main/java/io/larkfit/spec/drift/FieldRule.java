package io.larkfit.spec.drift;

import io.larkfit.spec.document.Node;
import io.larkfit.spec.drift.SchemaView.Claim;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares fields with schemas, and what is below them. */
final class FieldRule {

  private static final String CODE = "response.code";

  private static final Keys SCOPES =
      new Keys(
          Check.FIELD_SCOPE_MISSING_IN_SPEC,
          Check.FIELD_SCOPE_NOT_ON_PAGE,
          "",
          Severity.ADDITIVE,
          Severity.BREAKING);

  private final Comparison comparison;
  private final Side side;
  private final Set<String> elsewhere;
  private final TypeRule types;
  private final ValueRule values;
  private final BoundRule bounds;
  private final PatternRule patterns;
  private final KeywordRule keywords;

  FieldRule(Comparison comparison, Side side) {
    this(comparison, side, Set.of());
  }

  /**
   * Makes a rule for fields whose nesting is not sure.
   *
   * @param elsewhere names that the page has, so that none of them is told to be missing there
   */
  FieldRule(Comparison comparison, Side side, Set<String> elsewhere) {
    this.comparison = comparison;
    this.side = side;
    this.elsewhere = elsewhere;
    this.types = new TypeRule(comparison);
    this.values = new ValueRule(comparison);
    this.bounds = new BoundRule(comparison);
    this.patterns = new PatternRule(comparison);
    this.keywords = new KeywordRule(comparison);
  }

  /**
   * Compares the fields of an object.
   *
   * @param subject of the object
   * @param line of the page where the object stands
   */
  void checkMembers(List<Field> fields, SchemaView object, String subject, int line) {
    Map<String, Field> onPage = new LinkedHashMap<>();
    fields.forEach(field -> onPage.putIfAbsent(field.name(), field));
    Map<String, Node> inSpec = object.properties();
    onPage.forEach(
        (name, field) -> {
          String below = subject + "." + name;
          if (inSpec.containsKey(name)) {
            checkRequired(field, object.required(name), object.at("required"), below);
            check(field, object.property(name), below);
          } else {
            comparison.report(
                Check.FIELD_MISSING_IN_SPEC,
                side == Side.REQUEST && field.required() == Required.YES
                    ? Severity.BREAKING
                    : Severity.ADDITIVE,
                below,
                field.type().text(),
                Drift.NOTHING,
                object.atProperties(),
                field.line());
          }
        });
    inSpec.forEach(
        (name, property) -> {
          if (!onPage.containsKey(name) && !elsewhere.contains(name)) {
            comparison.report(
                Check.FIELD_NOT_ON_PAGE,
                Severity.BREAKING,
                subject + "." + name,
                Drift.NOTHING,
                type(object.property(name)),
                property.pointer(),
                line);
          }
        });
  }

  /** Compares a field with its schema. */
  void check(Field field, SchemaView schema, String subject) {
    List<SchemaView> levels = types.check(field, schema, subject);
    if (levels.isEmpty()) {
      keywords.check(field, schema, subject, side);
      return;
    }
    SchemaView inner = levels.get(levels.size() - 1);
    for (SchemaView level : levels) {
      boolean list = field.type().isList() && level == schema;
      keywords.check(field, level, subject, side);
      values.check(field, level, level == inner, subject, side);
      bounds.check(field, level, list, level == inner, subject, side);
      patterns.check(field, level, level == inner, subject, side);
    }
    values.checkDefault(field, levels, subject, side);
    checkScopes(field, schema, subject);
    checkMembers(field.children(), inner, subject, field.line());
  }

  /**
   * Compares whether a field must be there.
   *
   * @param required where the spec says that it must; null if it does not
   * @param holder where it would say so
   */
  void checkRequired(Field field, @Nullable String required, String holder, String subject) {
    // No page says so of any answer, but without it success and failure could not be told apart.
    boolean always = subject.equals(CODE);
    boolean onPage = always || field.required() == Required.YES;
    if (onPage != (required != null)) {
      comparison.report(
          Check.REQUIRED_DIFFERS,
          onPage ? side.narrower() : side.wider(),
          subject + "#required",
          always ? "in every answer" : word(field.required()),
          onPage ? "optional" : "required",
          required == null ? holder : required,
          field.line());
    }
  }

  private static String word(Required required) {
    return switch (required) {
      case YES -> "required";
      case NO -> "optional";
      case UNSAID -> "not said";
    };
  }

  private void checkScopes(Field field, SchemaView schema, String subject) {
    Map<String, String> inSpec = new LinkedHashMap<>();
    for (Claim claim : schema.claims("x-larkfit-field-scopes")) {
      inSpec.putAll(Keys.listed(claim.node(), claim.key()));
    }
    Keys keys =
        new Keys(
            SCOPES.missing(),
            SCOPES.unknown(),
            subject + "#scopes",
            SCOPES.lost(),
            SCOPES.gained());
    keys.compare(
        comparison,
        AccessRule.lines(field.details().scopes()),
        inSpec,
        schema.pointer(),
        field.line());
  }

  /** A word for what the spec says of something that no page has. */
  static String type(SchemaView schema) {
    return schema.claims("type").stream().findFirst().map(Claim::text).orElse("any");
  }
}
