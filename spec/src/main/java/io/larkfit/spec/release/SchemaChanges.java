package io.larkfit.spec.release;

import io.larkfit.spec.release.Place.Spot;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedOneOfSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

/** Says in callers' words what openapi-diff found in a schema and in all below it. */
final class SchemaChanges {

  private final Place place;
  private final Changes changes;
  private final RuleChanges rules;
  private final EnumChanges enums;

  SchemaChanges(Place place, Changes changes) {
    this.place = place;
    this.changes = changes;
    this.rules = new RuleChanges(place, changes);
    this.enums = new EnumChanges(place, changes);
  }

  void add(@Nullable ChangedSchema schema, String path) {
    if (schema == null || schema.isUnchanged()) {
      return;
    }
    if (schema.getOldSchema() == null || schema.getNewSchema() == null) {
      change(schema, path);
      return;
    }
    properties(schema, path);
    type(schema, path);
    words(schema, path);
    rules.add(schema, path);
    enums.add(schema, path);
    add(schema.getItems(), path + "[]");
    add(schema.getAddProp(), path + "{}");
    alternatives(schema.getOneOfSchema(), path);
  }

  private void properties(ChangedSchema schema, String path) {
    ChangedRequired required = schema.getRequired();
    List<String> nowRequired = required == null ? List.of() : listed(required.getIncreased());
    List<String> noLonger = required == null ? List.of() : listed(required.getMissing());
    for (String name : schema.getIncreasedProperties().keySet()) {
      if (nowRequired.contains(name) && isRequest()) {
        report(Kind.REQUIRED_FIELD_ADDED, path, name, "was added, and is required");
      } else {
        report(Kind.FIELD_ADDED, path, name, "was added");
      }
    }
    for (String name : schema.getMissingProperties().keySet()) {
      report(Kind.FIELD_REMOVED, path, name, "was removed");
    }
    for (String name : nowRequired) {
      if (!schema.getIncreasedProperties().containsKey(name)) {
        Kind kind = isRequest() ? Kind.FIELD_NOW_REQUIRED : Kind.ANSWER_FIELD_NOW_REQUIRED;
        report(kind, path, name, isRequest() ? "is required now" : "is always there now");
      }
    }
    for (String name : noLonger) {
      if (!schema.getMissingProperties().containsKey(name)) {
        Kind kind =
            isRequest() ? Kind.FIELD_NO_LONGER_REQUIRED : Kind.ANSWER_FIELD_NO_LONGER_REQUIRED;
        report(kind, path, name, isRequest() ? "is no longer required" : "may be missing now");
      }
    }
    schema.getChangedProperties().forEach((name, property) -> add(property, join(path, name)));
  }

  private void report(Kind kind, String path, String name, String text) {
    changes.add(place.field(join(path, name)).change(kind, "presence", text));
  }

  private void type(ChangedSchema schema, String path) {
    if (schema.isChangedType() || schema.isChangeFormat()) {
      change(schema, path);
    }
    if (schema.getNullable() != null && schema.getNullable().isDifferent()) {
      boolean allowed = Boolean.TRUE.equals(schema.getNullable().getRight());
      Kind request = allowed ? Kind.NULL_ALLOWED : Kind.NULL_REFUSED;
      Kind answer = allowed ? Kind.ANSWER_NULL_ALLOWED : Kind.ANSWER_NULL_REFUSED;
      String text = allowed ? "may be null now" : "is never null now";
      changes.add(
          place
              .type(path, Schema::getNullable)
              .change(isRequest() ? request : answer, "null", text));
    }
    if (schema.isDiscriminatorPropertyChanged()) {
      changes.add(
          place
              .type(path, Schema::getDiscriminator)
              .change(Kind.TYPE_CHANGED, "discriminator", "is told apart by another property"));
    }
  }

  /** Another type, or one where there was none. */
  private void change(ChangedSchema schema, String path) {
    String was = SchemaTypes.name(schema.getOldSchema());
    String is = SchemaTypes.name(schema.getNewSchema());
    String text = "is " + is + " now, was " + was;
    changes.add(place.type(path, SchemaTypes::name).change(Kind.TYPE_CHANGED, "type", text));
  }

  private void words(ChangedSchema schema, String path) {
    if (schema.isChangeDeprecated()) {
      boolean deprecated = Boolean.TRUE.equals(schema.getNewSchema().getDeprecated());
      Kind kind = deprecated ? Kind.FIELD_DEPRECATED : Kind.NO_LONGER_DEPRECATED;
      String text = deprecated ? "is deprecated" : "is no longer deprecated";
      changes.add(place.field(path).change(kind, "deprecated", text));
    }
    List<Changed> words = new ArrayList<>();
    words.add(schema.getDescription());
    words.add(schema.getExample());
    words.add(schema.getExamples());
    if (schema.isChangeTitle()
        || words.stream().filter(Objects::nonNull).anyMatch(Changed::isDifferent)) {
      documentation(path);
    }
    access(schema.getReadOnly(), "read-only", schema.getNewSchema().getReadOnly(), path);
    access(schema.getWriteOnly(), "write-only", schema.getNewSchema().getWriteOnly(), path);
  }

  private void documentation(String path) {
    Spot spot = place.type(path, SchemaChanges::wordsOf);
    changes.add(Documentation.of(spot.subject(), spot.uses()));
  }

  private static List<@Nullable Object> wordsOf(Schema<?> schema) {
    return Arrays.asList(schema.getTitle(), schema.getDescription(), schema.getExample());
  }

  private void access(@Nullable Changed changed, String what, @Nullable Boolean now, String path) {
    if (changed != null && changed.isDifferent()) {
      Kind kind = changed.isIncompatible() ? Kind.ACCESS_RESTRICTED : Kind.ACCESS_CHANGED;
      String text = Boolean.TRUE.equals(now) ? "is " + what + " now" : "is no longer " + what;
      changes.add(place.field(path).change(kind, what, text));
    }
  }

  private void alternatives(@Nullable ChangedOneOfSchema union, String path) {
    if (union == null || union.isUnchanged()) {
      return;
    }
    Spot spot = place.type(path, schema -> Arrays.asList(schema.getOneOf(), schema.getAnyOf()));
    for (String name : union.getIncreased().keySet()) {
      changes.add(spot.change(Kind.ALTERNATIVE_ADDED, "is " + name, "may be `" + name + "`, too"));
    }
    for (String name : union.getMissing().keySet()) {
      changes.add(
          spot.change(Kind.ALTERNATIVE_REMOVED, "is " + name, "is no longer `" + name + "`"));
    }
    union.getChanged().forEach((name, schema) -> add(schema, path + "|" + name));
  }

  private boolean isRequest() {
    return place.isRequest();
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static List<String> listed(@Nullable List<String> names) {
    return names == null ? List.of() : names;
  }

  /** How people name the type of a schema. */
  static final class SchemaTypes {

    private SchemaTypes() {}

    static String name(@Nullable Schema<?> schema) {
      if (schema == null || schema.getType() == null) {
        return "of any type";
      }
      if (schema.getItems() != null) {
        return "a list";
      }
      String article = schema.getType().matches("[aeiou].*") ? "an " : "a ";
      String format = schema.getFormat() == null ? "" : " (" + schema.getFormat() + ")";
      return article + schema.getType() + format;
    }
  }
}
