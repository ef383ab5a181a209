package io.larkfit.spec.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.larkfit.spec.fact.Details;
import io.larkfit.spec.fact.EnumValue;
import io.larkfit.spec.fact.Field;
import io.larkfit.spec.fact.Field.Required;
import io.larkfit.spec.fact.FieldType;
import io.larkfit.spec.fact.Located;
import io.larkfit.spec.fact.Rule;
import io.larkfit.spec.fact.Scope;
import io.larkfit.spec.fact.ValueScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field as a record shows it: flat, so that most fit in a line, and without what is usual. */
record FieldRow(
    String name,
    String type,
    FieldType.Kind kind,
    @Nullable String element,
    @Nullable Integer lists,
    @Nullable Required required,
    int line,
    @JsonProperty("default") @Nullable Located<String> defaultValue,
    @Nullable Located<String> fixed,
    @Nullable Located<String> example,
    @Nullable String prose,
    @Nullable Located<Boolean> deprecated,
    List<Rule> rules,
    List<Scope> scopes,
    List<ValueScope> valueScopes,
    List<EnumValue> values,
    List<Field> children) {

  /** For writing. */
  static final class Writing extends StdConverter<Field, FieldRow> {

    @Override
    public FieldRow convert(Field field) {
      FieldType type = field.type();
      Details details = field.details();
      return new FieldRow(
          field.name(),
          type.text(),
          type.kind(),
          type.name().isEmpty() ? null : type.name(),
          type.depth() == 0 ? null : type.depth(),
          field.required() == Required.UNSAID ? null : field.required(),
          field.line(),
          details.defaultValue(),
          details.fixed(),
          details.example(),
          details.prose().isEmpty() ? null : details.prose(),
          details.deprecated(),
          details.rules(),
          details.scopes(),
          details.valueScopes(),
          details.values(),
          field.children());
    }
  }

  /** For reading. */
  static final class Reading extends StdConverter<FieldRow, Field> {

    @Override
    public Field convert(FieldRow row) {
      return new Field(
          row.name,
          new FieldType(
              row.type,
              row.kind,
              row.element == null ? "" : row.element,
              row.lists == null ? 0 : row.lists),
          row.required == null ? Required.UNSAID : row.required,
          new Details(
              row.defaultValue,
              row.example,
              row.fixed,
              row.values,
              row.rules,
              row.scopes,
              row.valueScopes,
              row.deprecated,
              List.of(),
              row.prose == null ? "" : row.prose),
          row.line,
          row.children);
    }
  }
}
